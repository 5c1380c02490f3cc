package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.draft.DraftReception;
import id.go.pontianak.sertel.intake.web.RequestReader;
import id.go.pontianak.sertel.intake.web.WrittenForm;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;

/** The form by which anybody may apply; their official mailbox has the last word. */
@PageController
class ApplyController {

    private static final String VIEW = "intake/apply";

    private final ApplicationForm form;
    private final RequestReader reader;
    private final DraftReception drafts;
    private final PublicRates rates;

    ApplyController(
            ApplicationForm form, RequestReader reader, DraftReception drafts, PublicRates rates) {
        this.form = form;
        this.reader = reader;
        this.drafts = drafts;
        this.rates = rates;
    }

    @GetMapping("/apply")
    ModelAndView show(Locale locale) {
        return form.page(VIEW, WrittenForm.blank(), null, true, locale);
    }

    @PostMapping(path = "/apply", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView send(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        admit(rates.admitForm(), response);
        return PostedForm.answer(
                request,
                (parts, written, findings) -> {
                    try (RequestReader.Read read =
                            reader.readForm(parts, written.request(), findings)) {
                        // Nobody is to be written to again and again because a stranger likes it.
                        admit(rates.admitMailbox(read.request().applicant().email()), response);
                        drafts.receive(
                                read.from(
                                        DraftReception.ANYBODY,
                                        null,
                                        written.idempotencyKey(read.fingerprint())));
                    }
                    return Pages.redirect("/apply/sent");
                },
                (written, problem) -> form.page(VIEW, written, problem, true, locale));
    }

    /** To be read by anybody: who refuses cookies must learn it, too. */
    @GetMapping("/apply/sent")
    String sent() {
        return "intake/apply-sent";
    }

    private void admit(boolean admitted, HttpServletResponse response) {
        if (!admitted) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(rates.retryAfter()));
            throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", List.of());
        }
    }
}
