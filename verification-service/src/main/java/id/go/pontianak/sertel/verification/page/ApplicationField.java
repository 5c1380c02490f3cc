package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.verification.web.DossierView;

import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A field of the application, as people read it.
 *
 * @param pointer its JSON pointer
 */
record ApplicationField(String pointer, Function<DossierView, @Nullable String> reading) {

    private static final String DATE = "/letter/date";
    private static final String EMPLOYMENT = "/applicant/employment";

    private static final List<ApplicationField> ALL =
            List.of(
                    field("/applicant/name", view -> view.applicant().name()),
                    field("/applicant/nik", view -> view.applicant().nik()),
                    field("/applicant/nip", view -> view.applicant().nip()),
                    field(EMPLOYMENT, view -> view.applicant().employment()),
                    field("/applicant/position", view -> view.applicant().position()),
                    field("/applicant/office", view -> view.applicant().office()),
                    field("/applicant/email", view -> view.applicant().email()),
                    field("/applicant/phone", view -> view.applicant().phone()),
                    field("/letter/number", view -> view.letter().number()),
                    field(DATE, _ -> null),
                    field("/letter/subject", view -> view.letter().subject()));

    /** In the order in which the papers are read. */
    static List<ApplicationField> all() {
        return ALL;
    }

    /** What a field is called; the pointer where it is none that we know. */
    static String labelOf(@Nullable String pointer, PageTexts texts, Locale locale) {
        return ALL.stream()
                .filter(field -> field.pointer().equals(pointer))
                .findFirst()
                .map(field -> field.label(texts, locale))
                .orElse(String.valueOf(pointer));
    }

    String label(PageTexts texts, Locale locale) {
        return texts.of("field." + key(), locale);
    }

    /** Null where the application has none. */
    @Nullable String value(DossierView view, PageTexts texts, Locale locale) {
        return switch (pointer) {
            case DATE ->
                    DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale)
                            .format(view.letter().date());
            case EMPLOYMENT -> texts.ofCode("employment", view.applicant().employment(), locale);
            default -> reading.apply(view);
        };
    }

    /** For the texts' keys: without a slash. */
    String key() {
        return pointer.substring(1).replace('/', '.');
    }

    private static ApplicationField field(
            String pointer, Function<DossierView, @Nullable String> reading) {
        return new ApplicationField(pointer, reading);
    }
}
