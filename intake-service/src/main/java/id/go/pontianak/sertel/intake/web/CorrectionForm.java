package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Asked;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a form of what is asked for: the faulty parts alone, with the official's words. */
@Component
class CorrectionForm {

    /**
     * Why a part is asked for.
     *
     * @param text what the reason means
     * @param note what the official adds; null if nothing
     */
    record Why(String text, @Nullable String note) {}

    /**
     * A part of the form.
     *
     * @param name under which it is sent
     * @param label what people call it
     * @param input {@code file}, {@code choice}, or the type of a text field in HTML
     * @param value what was written already; empty if nothing
     * @param errors what is wrong with that
     */
    record Item(
            String name,
            String label,
            String input,
            List<Why> reasons,
            String value,
            List<String> errors) {}

    private final PageTexts texts;

    CorrectionForm(PageTexts texts) {
        this.texts = texts;
    }

    /** The names of everything that may be sent. */
    static List<String> names(Application application) {
        return application.standing().asked().stream()
                .flatMap(asked -> name(asked).stream())
                .distinct()
                .toList();
    }

    /**
     * @param written what the applicant wrote before, by name
     * @param errors what is wrong with that, by name
     */
    List<Item> items(
            Application application,
            Map<String, String> written,
            Map<String, List<String>> errors,
            Locale locale) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Asked asked : application.standing().asked()) {
            name(asked)
                    .ifPresent(
                            name -> {
                                var why =
                                        List.of(
                                                new Why(
                                                        Reason.text(asked.code(), locale),
                                                        asked.note()));
                                items.merge(
                                        name,
                                        new Item(
                                                name,
                                                texts.part(asked.document(), asked.field(), locale),
                                                asked.document() == null ? input(name) : "file",
                                                why,
                                                written.getOrDefault(name, ""),
                                                errors.getOrDefault(name, List.of())),
                                        CorrectionForm::both);
                            });
        }
        return List.copyOf(items.values());
    }

    private static Item both(Item first, Item second) {
        List<Why> reasons =
                Stream.concat(first.reasons().stream(), second.reasons().stream()).toList();
        return new Item(
                first.name(), first.label(), first.input(), reasons, first.value(), first.errors());
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

    private static String input(String pointer) {
        return switch (pointer) {
            case RequestForm.LETTER_DATE -> "date";
            case RequestForm.EMAIL -> "email";
            case RequestForm.PHONE -> "tel";
            case RequestForm.EMPLOYMENT -> "choice";
            default -> "text";
        };
    }
}
