package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.document.DocumentPages;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.verification.web.Dossiers;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;

/** A dossier with its papers beside the form that handles it. */
@PageController
class DossierPage {

    private final DossierForms forms;
    private final Dossiers dossiers;
    private final DocumentPages pages;
    private final OfficeTimes times;
    private final InstantSource clock;

    DossierPage(
            DossierForms forms,
            Dossiers dossiers,
            DocumentPages pages,
            OfficeTimes times,
            InstantSource clock) {
        this.forms = forms;
        this.dossiers = dossiers;
        this.pages = pages;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{applicationId}")
    ModelAndView check(
            Caller caller,
            @PathVariable UUID applicationId,
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable Integer width,
            Locale locale) {
        return forms.check(
                new DossierForms.Looking(caller, applicationId, document, width, locale),
                CheckForm.EMPTY);
    }

    /** Where a form that was refused is loaded again, or asked for in the other language. */
    @GetMapping("/dossiers/{applicationId}/verify")
    ModelAndView verify(@PathVariable UUID applicationId) {
        return Redirects.to("/dossiers/" + applicationId);
    }

    @GetMapping("/dossiers/{applicationId}/return")
    ModelAndView sendBack(
            Caller caller,
            @PathVariable UUID applicationId,
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable Integer width,
            Locale locale) {
        return forms.sendBack(
                new DossierForms.Looking(caller, applicationId, document, width, locale),
                ReturnForm.EMPTY);
    }

    @GetMapping("/dossiers/{applicationId}/reject")
    ModelAndView reject(
            Caller caller,
            @PathVariable UUID applicationId,
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable Integer width,
            Locale locale) {
        return forms.reject(
                new DossierForms.Looking(caller, applicationId, document, width, locale),
                RejectForm.EMPTY);
    }

    /** Below each of the pages above, for each shows papers. */
    @GetMapping({
        "/dossiers/{applicationId}/documents/{documentId}/pages/{page}",
        "/dossiers/{applicationId}/return/documents/{documentId}/pages/{page}",
        "/dossiers/{applicationId}/reject/documents/{documentId}/pages/{page}"
    })
    ResponseEntity<byte[]> paper(
            Caller caller,
            @PathVariable UUID applicationId,
            @PathVariable String documentId,
            @PathVariable int page,
            @RequestParam(defaultValue = "1200") int width,
            Locale locale) {
        var paper =
                Papers.of(applicationId, dossiers.paper(caller, applicationId, documentId), locale);
        String watermark = caller.name() + " · " + times.full(clock.instant(), locale);
        return pages.page(caller.subject(), paper, page, width, watermark);
    }
}
