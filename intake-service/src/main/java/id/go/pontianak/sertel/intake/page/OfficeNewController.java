package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.submission.Receipt;
import id.go.pontianak.sertel.intake.submission.Reception;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.intake.web.RequestReader;
import id.go.pontianak.sertel.intake.web.WrittenForm;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;

/** The form by which an office submits an application: at once, as by its system. */
@PageController
class OfficeNewController {

    private static final String VIEW = "intake/office-new";

    private final ApplicationForm form;
    private final RequestReader reader;
    private final Reception reception;
    private final PageTexts texts;

    OfficeNewController(
            ApplicationForm form, RequestReader reader, Reception reception, PageTexts texts) {
        this.form = form;
        this.reader = reader;
        this.reception = reception;
        this.texts = texts;
    }

    @GetMapping("/office/new")
    ModelAndView show(Caller caller, Locale locale) {
        Office.of(caller);
        return form.page(VIEW, WrittenForm.blank(), null, false, locale);
    }

    @PostMapping(path = "/office/new", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView send(
            Caller caller, HttpServletRequest request, RedirectAttributes redirect, Locale locale) {
        String officeId = Office.of(caller);
        return PostedForm.answer(
                request,
                (parts, written, findings) -> {
                    try (RequestReader.Read read =
                            reader.readForm(parts, written.request(), findings)) {
                        Receipt receipt =
                                reception.receive(
                                        read.from(
                                                Office.actor(caller),
                                                officeId,
                                                written.idempotencyKey(read.fingerprint())));
                        redirect.addFlashAttribute(
                                "done",
                                texts.text(
                                        "office.done.submitted", locale, receipt.trackingNumber()));
                        return Pages.redirect("/office/cases/" + receipt.applicationId());
                    }
                },
                (written, problem) -> form.page(VIEW, written, problem, false, locale));
    }
}
