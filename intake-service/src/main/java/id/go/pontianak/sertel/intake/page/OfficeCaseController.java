package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.Acceptance;
import id.go.pontianak.sertel.intake.IntakeDesk;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.FormChanges;
import id.go.pontianak.sertel.intake.domain.Intake;
import id.go.pontianak.sertel.intake.submission.Refusals;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.intake.tracking.TrackingPage;
import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.schemas.Reason;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;
import java.util.UUID;

/** One application, as its office sees it and acts on it. */
@PageController
@RequestMapping("/office/cases/{applicationId}")
class OfficeCaseController {

    private static final String CORRECTION = "intake/office-correct";

    private final WorkUnits<Application> applications;
    private final IntakeDesk desk;
    private final CorrectionForm form;
    private final CorrectionByForm corrections;
    private final TrackingPage words;
    private final PageTexts texts;

    OfficeCaseController(
            WorkUnits<Application> applications,
            IntakeDesk desk,
            CorrectionForm form,
            CorrectionByForm corrections,
            TrackingPage words,
            PageTexts texts) {
        this.applications = applications;
        this.desk = desk;
        this.form = form;
        this.corrections = corrections;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(Caller caller, @PathVariable UUID applicationId, Locale locale) {
        Application application = own(caller, applicationId);
        var page = new ModelAndView("intake/office-case");
        page.addObject("page", words.words(application, locale));
        page.addObject(
                "its",
                OfficeCase.of(
                        application,
                        application.submission().papers().stream()
                                .map(paper -> texts.part(paper.kind().name(), null, locale))
                                .toList(),
                        application.standing().asked().stream()
                                .map(
                                        asked ->
                                                new OfficeCase.AskedFor(
                                                        texts.part(
                                                                asked.document(),
                                                                asked.field(),
                                                                locale),
                                                        Reason.text(asked.code(), locale),
                                                        asked.note()))
                                .toList()));
        return page;
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            Caller caller,
            @PathVariable UUID applicationId,
            RedirectAttributes redirect,
            Locale locale) {
        own(caller, applicationId);
        if (desk.withdraw(applicationId, Office.actor(caller))
                instanceof Acceptance.NotNow(String code)) {
            throw Refusals.notNow(code);
        }
        redirect.addFlashAttribute("done", texts.text("office.done.withdrawal", locale));
        return to(applicationId);
    }

    @GetMapping("/correction")
    ModelAndView correction(Caller caller, @PathVariable UUID applicationId, Locale locale) {
        Application application = own(caller, applicationId);
        return Intake.correctionRefusal(application).isPresent()
                ? to(applicationId)
                : page(application, FormChanges.NONE, null, locale);
    }

    @PostMapping(path = "/correction", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView correct(
            Caller caller,
            @PathVariable UUID applicationId,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Locale locale) {
        Application application = own(caller, applicationId);
        return corrections.answer(
                request,
                application,
                Office.actor(caller),
                () -> {
                    redirect.addFlashAttribute(
                            "done", texts.text("office.done.correction", locale));
                    return to(applicationId);
                },
                (written, problem) -> {
                    if (!CorrectionByForm.isTooLate(problem)) {
                        return page(application, written, problem, locale);
                    }
                    redirect.addFlashAttribute(
                            "warning", texts.text("office.correction.late", locale));
                    return to(applicationId);
                });
    }

    private ModelAndView page(
            Application application,
            FormChanges written,
            @Nullable Problem problem,
            Locale locale) {
        return form.page(CORRECTION, application, written, problem, locale)
                .addObject("applicationId", application.submission().applicationId());
    }

    private Application own(Caller caller, UUID applicationId) {
        return Office.its(caller, applications.peek(applicationId));
    }

    private static ModelAndView to(UUID applicationId) {
        return Pages.redirect("/office/cases/" + applicationId);
    }
}
