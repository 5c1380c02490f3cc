package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.Applicant;
import id.go.pontianak.sertel.intake.domain.Request;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.draft.Draft;
import id.go.pontianak.sertel.intake.tracking.PageTexts;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pages that show a mailbox what was filled in in its name, before that counts. */
@Component
class DraftPage {

    /** What is filled in somewhere. */
    record Filled(String label, String text) {}

    /** By so many digits at its end people know their own telephone number. */
    private static final int SHOWN = 4;

    private final PageTexts texts;

    DraftPage(PageTexts texts) {
        this.texts = texts;
    }

    /** A page with what is in a draft. */
    ModelAndView page(String view, Draft draft, Locale locale) {
        Request request = draft.request().request();
        var page = new ModelAndView(view);
        page.addObject("firstName", request.applicant().firstName());
        page.addObject("until", draft.link().expiresAt());
        page.addObject("filled", filled(request, papers(draft, locale), locale));
        return page;
    }

    private List<Filled> filled(Request request, String papers, Locale locale) {
        Applicant applicant = request.applicant();
        return List.of(
                field(RequestForm.LETTER_NUMBER, request.letter().number(), locale),
                field(RequestForm.LETTER_SUBJECT, request.letter().subject(), locale),
                field(RequestForm.NAME, applicant.name(), locale),
                field(RequestForm.POSITION, applicant.position(), locale),
                field(RequestForm.OFFICE, applicant.office(), locale),
                field(RequestForm.PHONE, end(applicant.phone()), locale),
                new Filled(
                        texts.text("field.whatsapp", locale),
                        texts.text("confirm.whatsapp." + request.whatsapp(), locale)),
                new Filled(texts.text("form.papers", locale), papers));
    }

    private Filled field(String pointer, String text, Locale locale) {
        return new Filled(texts.part(null, pointer, locale), text);
    }

    private String papers(Draft draft, Locale locale) {
        return draft.request().papers().stream()
                .map(paper -> texts.part(paper.kind().name(), null, locale))
                .collect(Collectors.joining(", "));
    }

    private static String end(String number) {
        int hidden = Math.max(0, number.length() - SHOWN);
        return "•".repeat(hidden) + number.substring(hidden);
    }
}
