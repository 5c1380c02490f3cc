package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Asked;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.FormChanges;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.submission.ChangedRequest;
import id.go.pontianak.sertel.intake.submission.Corrections;
import id.go.pontianak.sertel.intake.web.Parts;
import id.go.pontianak.sertel.intake.web.UploadedFiles;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form of what is asked for: the faulty parts alone, with the official's words. */
@Component
class CorrectionForm {

    private final ApplicationForm form;
    private final FaultTexts faults;
    private final UploadedFiles.Reader filesReader;
    private final Corrections corrections;

    CorrectionForm(
            ApplicationForm form,
            FaultTexts faults,
            UploadedFiles.Reader filesReader,
            Corrections corrections) {
        this.form = form;
        this.faults = faults;
        this.filesReader = filesReader;
        this.corrections = corrections;
    }

    /**
     * A page with the form.
     *
     * @param written what was written before, by name
     * @param problem why that could not be taken; null if it was not sent yet
     */
    ModelAndView page(
            String view,
            Application application,
            Map<String, String> written,
            @Nullable Problem problem,
            Locale locale) {
        var page = new ModelAndView(view);
        page.addObject("number", application.submission().trackingNumber());
        page.addObject("firstName", application.submission().request().applicant().firstName());
        page.addObject("until", application.standing().place().until());
        page.addObject("fields", fields(application, written, problem, locale));
        page.addObject("faults", faults.all(problem, locale));
        if (problem != null) {
            page.setStatus(problem.status());
            page.addObject("problem", faults.title(problem, locale));
        }
        return page;
    }

    /**
     * Takes what was asked for; the rest of what was sent is left unread.
     *
     * @param written takes what was written, to be shown again
     * @throws Problem as {@link Corrections}
     */
    void receive(Application application, Actor by, Parts parts, Map<String, String> written) {
        var findings = new Findings();
        List<String> names = names(application);
        names.stream()
                .filter(name -> name.startsWith("/"))
                .forEach(
                        pointer ->
                                parts.text(pointer, findings)
                                        .ifPresent(text -> written.put(pointer, text)));
        List<PaperKind> kinds =
                Arrays.stream(PaperKind.values())
                        .filter(kind -> names.contains(kind.part()))
                        .toList();
        try (UploadedFiles uploads = filesReader.readThoseSent(parts, kinds, findings)) {
            corrections.receive(
                    new ChangedRequest(
                            by,
                            application.submission().applicationId(),
                            new FormChanges(written, Set.of(), null),
                            uploads.files(),
                            findings,
                            uploads.anyTooLarge()));
        }
    }

    /** The names of everything that may be sent. */
    static List<String> names(Application application) {
        return application.standing().asked().stream()
                .flatMap(asked -> name(asked).stream())
                .distinct()
                .toList();
    }

    private List<FormField> fields(
            Application application,
            Map<String, String> written,
            @Nullable Problem problem,
            Locale locale) {
        Map<String, List<String>> errors = faults.byField(problem, locale);
        Map<String, FormField> fields = new LinkedHashMap<>();
        for (Asked asked : application.standing().asked()) {
            name(asked)
                    .ifPresent(
                            name ->
                                    fields.merge(
                                            name,
                                            form.field(
                                                    name,
                                                    written.getOrDefault(name, ""),
                                                    List.of(
                                                            new FormField.Reason(
                                                                    Reason.text(
                                                                            asked.code(), locale),
                                                                    asked.note())),
                                                    errors,
                                                    false,
                                                    locale),
                                            FormField::and));
        }
        return List.copyOf(fields.values());
    }

    private static Optional<String> name(Asked asked) {
        if (asked.document() == null) {
            return Optional.ofNullable(asked.field()).filter(RequestForm.FIELDS::contains);
        }
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.name().equals(asked.document()))
                .map(PaperKind::part)
                .findFirst();
    }
}
