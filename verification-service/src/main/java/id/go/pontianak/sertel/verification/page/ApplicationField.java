package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.verification.web.DossierView;

import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A field of the application, as people read it.
 *
 * @param pointer its JSON pointer
 */
record ApplicationField(String pointer, Reading reading) {

    /** What stands in a field, for a reader of that language; null if nothing does. */
    interface Reading {

        @Nullable String of(DossierView view, PageTexts texts, Locale locale);
    }

    private static final List<ApplicationField> ALL =
            List.of(
                    field("/applicant/name", (view, _, _) -> view.applicant().name()),
                    field("/applicant/nik", (view, _, _) -> view.applicant().nik()),
                    field("/applicant/nip", (view, _, _) -> view.applicant().nip()),
                    field(
                            "/applicant/employment",
                            (view, texts, locale) ->
                                    texts.ofCode(
                                            "employment", view.applicant().employment(), locale)),
                    field("/applicant/position", (view, _, _) -> view.applicant().position()),
                    field("/applicant/office", (view, _, _) -> view.applicant().office()),
                    field("/applicant/email", (view, _, _) -> view.applicant().email()),
                    field("/applicant/phone", (view, _, _) -> view.applicant().phone()),
                    field("/letter/number", (view, _, _) -> view.letter().number()),
                    field(
                            "/letter/date",
                            (view, _, locale) ->
                                    DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale)
                                            .format(view.letter().date())),
                    field("/letter/subject", (view, _, _) -> view.letter().subject()));

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
        return reading.of(view, texts, locale);
    }

    /** For the texts' keys: without a slash. */
    String key() {
        return pointer.substring(1).replace('/', '.');
    }

    private static ApplicationField field(String pointer, Reading reading) {
        return new ApplicationField(pointer, reading);
    }
}
