package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.submission.NewRequest;
import id.go.pontianak.sertel.intake.submission.Receipt;
import id.go.pontianak.sertel.intake.submission.Reception;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.intake.web.FormParts;
import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.intake.web.Parts;
import id.go.pontianak.sertel.intake.web.RequestReader;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;
import java.util.Map;

/** The form by which an office submits an application: at once, as by its system. */
@PageController
class OfficeNewController {

    private static final String VIEW = "intake/office-new";
    private static final RequestForm EMPTY = new RequestForm(Map.of(), true);

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
        return form.page(VIEW, EMPTY, FormParts.newKey(), null, false, locale);
    }

    @PostMapping(path = "/office/new", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView send(
            Caller caller, HttpServletRequest request, RedirectAttributes redirect, Locale locale) {
        String officeId = Office.of(caller);
        var written = new RequestForm[] {EMPTY};
        var key = new String[] {FormParts.newKey()};
        return Pages.orAgain(
                () -> {
                    Parts parts = Parts.of(request);
                    var findings = new Findings();
                    key[0] = FormParts.key(parts);
                    written[0] = FormParts.request(parts, findings);
                    try (RequestReader.Read read = reader.readForm(parts, written[0], findings)) {
                        Receipt receipt =
                                reception.receive(
                                        new NewRequest(
                                                Office.actor(caller),
                                                officeId,
                                                FormParts.idempotencyKey(
                                                        key[0], read.fingerprint()),
                                                read.fingerprint(),
                                                read.request(),
                                                read.files(),
                                                read.warnings()));
                        redirect.addFlashAttribute(
                                "done",
                                texts.text(
                                        "office.done.submitted", locale, receipt.trackingNumber()));
                        return Pages.redirect("/office/cases/" + receipt.applicationId());
                    }
                },
                problem -> form.page(VIEW, written[0], key[0], problem, false, locale));
    }
}
