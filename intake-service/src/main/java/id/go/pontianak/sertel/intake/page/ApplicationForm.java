package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.intake.web.WrittenForm;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The form with which an application is submitted, by a person or by an office. */
@Component
class ApplicationForm {

    /** A part of the form. */
    record Section(String title, List<FormField> fields) {}

    private static final List<String> LETTER =
            List.of(RequestForm.LETTER_NUMBER, RequestForm.LETTER_DATE, RequestForm.LETTER_SUBJECT);
    private static final List<String> APPLICANT =
            List.of(
                    RequestForm.NAME,
                    RequestForm.NIK,
                    RequestForm.EMPLOYMENT,
                    RequestForm.NIP,
                    RequestForm.POSITION,
                    RequestForm.OFFICE,
                    RequestForm.EMAIL,
                    RequestForm.PHONE);

    private final PageTexts texts;
    private final FaultTexts faults;

    ApplicationForm(PageTexts texts, FaultTexts faults) {
        this.texts = texts;
        this.faults = faults;
    }

    /**
     * A page with the form.
     *
     * @param written what was filled in already
     * @param problem why it could not be taken; null if it was not sent yet
     * @param forOneself whether its owner fills it in
     */
    ModelAndView page(
            String view,
            WrittenForm written,
            @Nullable Problem problem,
            boolean forOneself,
            Locale locale) {
        var page = new ModelAndView(view);
        page.addObject("key", written.key());
        page.addObject("filled", problem != null && written.isFilled());
        List<Section> sections = sections(written.request(), problem, forOneself, locale);
        page.addObject("sections", sections);
        page.addObject("whatsapp", written.request().whatsapp());
        faults.tell(
                page,
                problem,
                sections.stream()
                        .flatMap(section -> section.fields().stream())
                        .map(FormField::name)
                        .toList(),
                locale);
        return page;
    }

    /** A field of the form by itself. */
    FormField field(
            String name,
            String value,
            List<FormField.Reason> reasons,
            Map<String, List<String>> errors,
            boolean forOneself,
            Locale locale) {
        return new FormField(
                name,
                faults.name(name, locale),
                input(name),
                value,
                !name.equals(RequestForm.NIP) && !name.equals(RequestForm.REFERENCE),
                null,
                help(name, locale),
                forOneself ? autocomplete(name) : "off",
                reasons,
                errors.getOrDefault(name, List.of()));
    }

    private List<Section> sections(
            RequestForm written, @Nullable Problem problem, boolean forOneself, Locale locale) {
        Map<String, List<String>> errors = faults.byField(problem, locale);
        List<String> letter =
                forOneself
                        ? LETTER
                        : Stream.concat(LETTER.stream(), Stream.of(RequestForm.REFERENCE)).toList();
        List<String> papers = Arrays.stream(PaperKind.values()).map(PaperKind::part).toList();
        return Stream.of(
                        Map.entry("letter", letter),
                        Map.entry("applicant", APPLICANT),
                        Map.entry("papers", papers))
                .map(
                        part ->
                                new Section(
                                        texts.text("form." + part.getKey(), locale),
                                        part.getValue().stream()
                                                .map(
                                                        name ->
                                                                field(
                                                                        name,
                                                                        value(written, name),
                                                                        List.of(),
                                                                        errors,
                                                                        forOneself,
                                                                        locale))
                                                .toList()))
                .toList();
    }

    private static String value(RequestForm written, String name) {
        return Optional.ofNullable(written.texts().get(name)).orElse("");
    }

    private @Nullable String help(String name, Locale locale) {
        String key = "help" + (name.startsWith("/") ? name.replace('/', '.') : ".file");
        String text = texts.text(key, locale);
        return text.equals(key) ? null : text;
    }

    private static String input(String name) {
        return switch (name) {
            case RequestForm.LETTER_DATE -> "date";
            case RequestForm.EMAIL -> "email";
            case RequestForm.PHONE -> "tel";
            case RequestForm.EMPLOYMENT -> "choice";
            case RequestForm.NIK, RequestForm.NIP -> "digits";
            default -> name.startsWith("/") ? "text" : "file";
        };
    }

    private static String autocomplete(String name) {
        return switch (name) {
            case RequestForm.NAME -> "name";
            case RequestForm.EMAIL -> "email";
            case RequestForm.PHONE -> "tel";
            case RequestForm.OFFICE -> "organization";
            case RequestForm.POSITION -> "organization-title";
            default -> "off";
        };
    }
}
