package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.disposition.sheet.CorrectionWording;
import id.go.pontianak.sertel.platform.document.DocumentPages;
import id.go.pontianak.sertel.platform.document.DocumentPages.Paper;
import id.go.pontianak.sertel.schemas.DocumentKind;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the pages of a case: its papers on one side, what is done with it on the other. */
@Component
class CasePages {

    /**
     * Which paper is looked at.
     *
     * @param document its id; null for the first
     * @param width of its pages in pixels; null for the usual one
     */
    record Look(@Nullable String document, @Nullable Integer width) {
        static final Look FIRST = new Look(null, null);
    }

    /**
     * What is written of a refusal.
     *
     * @param code of the chosen reason
     * @param note empty for none
     */
    record Rejecting(String code, String note) {
        static final Rejecting EMPTY = new Rejecting("", "");
    }

    private final CaseViews views;
    private final DocumentPages documents;

    CasePages(CaseViews views, DocumentPages documents) {
        this.views = views;
        this.documents = documents;
    }

    ModelAndView sheet(Known known, Officer officer, ForwardForm form, Look look, Locale language) {
        CaseView view = views.of(known, officer, language);
        return page("disposition/case", view, known, look, language)
                .addObject("sheet", SheetForm.of(form, Stream.ofNullable(view.step())));
    }

    ModelAndView sendBack(
            Known known, Officer officer, ReturnForm form, Look look, Locale language) {
        return page("disposition/return", views.of(known, officer, language), known, look, language)
                .addObject("targets", form.targets(language));
    }

    ModelAndView reject(Known known, Officer officer, Rejecting form, Look look, Locale language) {
        return page("disposition/reject", views.of(known, officer, language), known, look, language)
                .addObject("reasons", ReturnForm.choices(Reason.Use.REJECT, language))
                .addObject("rejecting", form);
    }

    /** A paper as the viewer needs it. */
    static Paper paper(UUID applicationId, Dossier.Document document, Locale language) {
        return new Paper(
                applicationId,
                document.documentId(),
                CorrectionWording.title(DocumentKind.valueOf(document.kind()), language),
                document.mediaType(),
                document.sha256(),
                document.size());
    }

    private ModelAndView page(
            String template, CaseView view, Known known, Look look, Locale language) {
        // Who cannot act on it does not see its papers.
        List<Paper> papers =
                view.signer() == null
                        ? List.of()
                        : known.dossier().documents().stream()
                                .map(each -> paper(view.applicationId(), each, language))
                                .toList();
        return new ModelAndView(template)
                .addObject("view", view)
                .addObject("papers", papers)
                .addObject(
                        "chosen",
                        papers.stream()
                                .filter(each -> each.documentId().equals(look.document()))
                                .findFirst()
                                .or(() -> papers.stream().findFirst())
                                .map(each -> documents.choose(each, look.width()))
                                .orElse(null));
    }
}
