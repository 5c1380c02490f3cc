package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.document.DocumentPages;
import id.go.pontianak.sertel.platform.document.DocumentPages.Paper;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.ProblemDocuments;
import id.go.pontianak.sertel.platform.web.ProblemDocuments.FaultText;
import id.go.pontianak.sertel.schemas.Reason;
import id.go.pontianak.sertel.verification.web.Dossiers;
import id.go.pontianak.sertel.verification.web.Dossiers.Opened;
import id.go.pontianak.sertel.verification.web.Handlings;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The page of a dossier with one of its three forms, empty or as it was sent. */
@Component
class DossierForms {

    /**
     * Who looks at what.
     *
     * @param document the paper that is looked at; null for the first
     * @param width of its pictures; null for the usual one
     */
    record Looking(
            Caller caller,
            UUID applicationId,
            @Nullable String document,
            @Nullable Integer width,
            Locale locale) {}

    private static final String CONFIRMED = "/confirmed";

    private final Dossiers dossiers;
    private final DossierSheets sheets;
    private final DocumentPages pages;
    private final FormRows rows;
    private final ProblemDocuments problems;
    private final PageTexts texts;

    DossierForms(
            Dossiers dossiers,
            DossierSheets sheets,
            DocumentPages pages,
            FormRows rows,
            ProblemDocuments problems,
            PageTexts texts) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.pages = pages;
        this.rows = rows;
        this.problems = problems;
        this.texts = texts;
    }

    ModelAndView check(Looking looking, CheckForm form) {
        List<FaultText> faults = problems.texts(form.faults());
        List<FormRows.Item> items = rows.items(form, faults, looking.locale());
        ModelAndView page = page(looking, "check", "", FormRows.named(faults, items));
        page.addObject("items", items);
        note(page, form.note(), faults);
        return page;
    }

    /** Where it cannot be sent back by this verifier, the dossier says why. */
    ModelAndView sendBack(Looking looking, ReturnForm form) {
        List<FaultText> faults = problems.texts(form.faults());
        List<FormRows.ReasonRow> shown = rows.reasons(form, faults, looking.locale());
        ModelAndView page = page(looking, "return", "/return", FormRows.named(faults, shown));
        page.addObject("rows", shown);
        return page;
    }

    /** Where it cannot be refused by this verifier, the dossier says why. */
    ModelAndView reject(Looking looking, RejectForm form) {
        List<FaultText> faults =
                problems.texts(form.faults()).stream()
                        .map(fault -> sure(fault, looking.locale()))
                        .toList();
        ModelAndView page = page(looking, "reject", "/reject", faults);
        page.addObject("reasons", Reason.choices(Reason.Use.REJECT, looking.locale()));
        page.addObject("code", form.code());
        page.addObject("codeFaults", FormRows.at("/code", faults));
        page.addObject("unsure", !FormRows.at(CONFIRMED, faults).isEmpty());
        note(page, form.note(), faults);
        return page;
    }

    /** What has come back corrected since it was looked at, with nothing ticked. */
    ModelAndView revised(Looking looking) {
        ModelAndView page = check(looking, CheckForm.EMPTY);
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("problem", texts.of("problem." + Handlings.REVISED, looking.locale()));
        return page;
    }

    /** In the list, too, a tick that is missing is asked for in words of its own. */
    private FaultText sure(FaultText fault, Locale locale) {
        return fault.pointer().equals(CONFIRMED)
                ? new FaultText(CONFIRMED, fault.code(), texts.of("page.sure-missing", locale))
                : fault;
    }

    private static void note(ModelAndView page, String note, List<FaultText> faults) {
        page.addObject("note", note);
        page.addObject("noteFaults", FormRows.at("/note", faults));
    }

    private ModelAndView page(Looking looking, String mode, String path, List<FaultText> faults) {
        Opened opened = dossiers.open(looking.caller(), looking.applicationId());
        DossierSheet sheet = sheets.of(opened, looking.locale());
        List<Paper> papers =
                opened.papersShown()
                        ? opened.view().documents().stream()
                                .map(
                                        document ->
                                                Papers.of(
                                                        looking.applicationId(),
                                                        document,
                                                        looking.locale()))
                                .toList()
                        : List.of();
        var page = new ModelAndView("verification/dossier");
        boolean faulty = !faults.isEmpty();
        if (faulty && sheet.acting()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (faulty) {
            // There is no form any more in which anything could be mended.
            page.setStatus(HttpStatus.CONFLICT);
            page.addObject("problem", texts.of("dossier.not-waiting", looking.locale()));
        }
        page.addObject("dossier", sheet);
        page.addObject("mode", sheet.acting() ? mode : "look");
        page.addObject("papers", papers);
        page.addObject("papersShown", opened.papersShown());
        page.addObject("base", "/dossiers/" + looking.applicationId() + path);
        page.addObject("chosen", chosen(papers, looking));
        page.addObject("faults", sheet.acting() ? faults : List.of());
        return page;
    }

    private DocumentPages.@Nullable Chosen chosen(List<Paper> papers, Looking looking) {
        return papers.stream()
                .filter(paper -> paper.documentId().equals(looking.document()))
                .findFirst()
                .or(() -> papers.stream().findFirst())
                .map(paper -> pages.choose(paper, looking.width()))
                .orElse(null);
    }
}
