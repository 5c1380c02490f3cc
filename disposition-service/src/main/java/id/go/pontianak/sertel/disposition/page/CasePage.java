package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.DispositionFlow;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.disposition.page.CasePages.Look;
import id.go.pontianak.sertel.disposition.page.CasePages.Rejecting;
import id.go.pontianak.sertel.disposition.sheet.SheetPrinter;
import id.go.pontianak.sertel.disposition.web.Cases;
import id.go.pontianak.sertel.disposition.web.Officers;
import id.go.pontianak.sertel.platform.document.DocumentPages;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Shows a case to an official, which marks it as reviewed, and its papers page by page. */
@PageController
class CasePage {

    private final Cases cases;
    private final Officers officers;
    private final CasePages pages;
    private final FaultsView faults;
    private final SheetPrinter printer;
    private final DocumentPages documents;
    private final OfficeTimes times;
    private final InstantSource clock;

    CasePage(
            Cases cases,
            Officers officers,
            CasePages pages,
            FaultsView faults,
            SheetPrinter printer,
            DocumentPages documents,
            OfficeTimes times,
            InstantSource clock) {
        this.cases = cases;
        this.officers = officers;
        this.pages = pages;
        this.faults = faults;
        this.printer = printer;
        this.documents = documents;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/cases/{applicationId}")
    ModelAndView sheet(
            Caller caller,
            Locale language,
            @PathVariable UUID applicationId,
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable Integer width) {
        Officer officer = officers.of(caller);
        Known known = cases.open(applicationId, officer);
        return faults.into(
                pages.sheet(known, officer, ForwardForm.EMPTY, new Look(document, width), language),
                List.of());
    }

    @GetMapping("/cases/{applicationId}/return")
    ModelAndView sendBack(
            Caller caller,
            Locale language,
            @PathVariable UUID applicationId,
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable Integer width) {
        Officer officer = officers.of(caller);
        Known known = cases.open(applicationId, officer);
        return isNotOnDesk(known, officer)
                ? new ModelAndView("redirect:/cases/" + applicationId)
                : faults.into(
                        pages.sendBack(
                                known,
                                officer,
                                ReturnForm.of(new LinkedMultiValueMap<>(), null),
                                new Look(document, width),
                                language),
                        List.of());
    }

    @GetMapping("/cases/{applicationId}/reject")
    ModelAndView reject(
            Caller caller,
            Locale language,
            @PathVariable UUID applicationId,
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable Integer width) {
        Officer officer = officers.of(caller);
        Known known = cases.open(applicationId, officer);
        return isNotOnDesk(known, officer)
                ? new ModelAndView("redirect:/cases/" + applicationId)
                : faults.into(
                        pages.reject(
                                known,
                                officer,
                                Rejecting.EMPTY,
                                new Look(document, width),
                                language),
                        List.of());
    }

    /** A page of a paper as a picture, marked with who looks at it and when. */
    @GetMapping({
        "/cases/{applicationId}/documents/{documentId}/pages/{page}",
        "/cases/{applicationId}/return/documents/{documentId}/pages/{page}",
        "/cases/{applicationId}/reject/documents/{documentId}/pages/{page}"
    })
    ResponseEntity<byte[]> picture(
            Caller caller,
            Locale language,
            @PathVariable UUID applicationId,
            @PathVariable String documentId,
            @PathVariable int page,
            @RequestParam(defaultValue = "900") int width) {
        Cases.Paper paper = cases.paper(applicationId, documentId, officers.of(caller));
        return documents.page(
                paper.viewer().id(),
                CasePages.paper(applicationId, paper.document(), language),
                page,
                width,
                caller.name() + " · " + times.full(clock.instant(), language));
    }

    @GetMapping("/cases/{applicationId}/sheet.pdf")
    ResponseEntity<byte[]> print(Caller caller, @PathVariable UUID applicationId) {
        return printer.answer(cases.open(applicationId, officers.of(caller)));
    }

    private static boolean isNotOnDesk(Known known, Officer officer) {
        return DispositionFlow.actingOn(known, officer).isEmpty();
    }
}
