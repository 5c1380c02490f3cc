package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Asked;
import id.go.pontianak.sertel.intake.domain.FormChanges;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.domain.Submission;
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

/** A form of what is asked for: the faulty parts alone, with the official's words. */
@Component
class CorrectionForm {

    private final ApplicationForm form;
    private final FaultTexts faults;

    CorrectionForm(ApplicationForm form, FaultTexts faults) {
        this.form = form;
        this.faults = faults;
    }

    /**
     * A page with the form.
     *
     * @param written what was written before
     * @param problem why that could not be taken; null if it was not sent yet
     */
    ModelAndView page(
            String view,
            Application application,
            FormChanges written,
            @Nullable Problem problem,
            Locale locale) {
        var page = new ModelAndView(view);
        page.addObject("number", application.submission().trackingNumber());
        page.addObject("firstName", application.submission().request().applicant().firstName());
        page.addObject("until", application.standing().place().until());
        page.addObject("filled", problem != null && written.isFilled());
        List<FormField> fields = fields(application, written, problem, locale);
        page.addObject("fields", fields);
        page.addObject("draft", draft(application, fields));
        faults.tell(page, problem, names(application), locale);
        return page;
    }

    /**
     * What was left empty stays as it is, since a form by link does not show what is kept. So it is
     * asked by itself whether somebody has no such number at all.
     */
    static boolean isClearable(String name, Application application) {
        return name.equals(RequestForm.NIP)
                && application.submission().request().applicant().nip() != null;
    }

    /** The names of everything that may be sent. */
    static List<String> names(Application application) {
        return application.standing().asked().stream()
                .flatMap(asked -> name(asked).stream())
                .distinct()
                .toList();
    }

    /** Under which name the device keeps what is typed; null if nothing but files is asked for. */
    private static @Nullable String draft(Application application, List<FormField> fields) {
        Submission its = application.submission();
        return fields.stream().allMatch(FormField::isFile)
                ? null
                : "correction-" + its.applicationId() + "-" + its.revision();
    }

    private List<FormField> fields(
            Application application,
            FormChanges written,
            @Nullable Problem problem,
            Locale locale) {
        Map<String, List<String>> errors = faults.byField(problem, locale);
        Map<String, FormField> fields = new LinkedHashMap<>();
        for (Asked asked : application.standing().asked()) {
            name(asked)
                    .map(name -> field(name, asked, application, written, errors, locale))
                    .ifPresent(field -> fields.merge(field.name(), field, FormField::and));
        }
        return List.copyOf(fields.values());
    }

    private FormField field(
            String name,
            Asked asked,
            Application application,
            FormChanges written,
            Map<String, List<String>> errors,
            Locale locale) {
        FormField field =
                form.field(
                        name,
                        written.texts().getOrDefault(name, ""),
                        List.of(
                                new FormField.Reason(
                                        Reason.text(asked.code(), locale), asked.note())),
                        errors,
                        false,
                        locale);
        return isClearable(name, application)
                ? field.clearable(written.cleared().contains(name))
                : field;
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
