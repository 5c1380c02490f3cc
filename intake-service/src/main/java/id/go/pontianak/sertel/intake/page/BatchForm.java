package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.web.WrittenForm;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The form of one letter for many applicants. */
@Component
public class BatchForm {

    private static final List<String> FIELDS =
            List.of(
                    RequestForm.REFERENCE,
                    RequestForm.LETTER_NUMBER,
                    RequestForm.LETTER_DATE,
                    RequestForm.LETTER_SUBJECT,
                    PaperKind.REQUEST_LETTER.part());

    private final ApplicationForm form;
    private final FaultTexts faults;

    BatchForm(ApplicationForm form, FaultTexts faults) {
        this.form = form;
        this.faults = faults;
    }

    /**
     * A page with the form.
     *
     * @param written what was filled in already
     * @param problem why it could not be taken; null if it was not sent yet
     */
    public ModelAndView page(
            String view, WrittenForm written, @Nullable Problem problem, Locale locale) {
        Map<String, List<String>> errors = faults.byField(problem, locale);
        var page = new ModelAndView(view);
        page.addObject("key", written.key());
        page.addObject("filled", problem != null && written.isFilled());
        page.addObject(
                "fields",
                FIELDS.stream()
                        .map(
                                name ->
                                        form.field(
                                                name,
                                                written.request().texts().getOrDefault(name, ""),
                                                List.of(),
                                                errors,
                                                false,
                                                locale))
                        .toList());
        page.addObject("listErrors", errors.getOrDefault("applicants", List.of()));
        page.addObject("filesErrors", errors.getOrDefault("files", List.of()));
        faults.tell(page, problem, locale);
        return page;
    }
}
