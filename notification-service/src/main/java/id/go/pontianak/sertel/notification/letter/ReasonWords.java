package id.go.pontianak.sertel.notification.letter;

import id.go.pontianak.sertel.schemas.DocumentKind;
import id.go.pontianak.sertel.schemas.Reason;

import org.springframework.context.MessageSource;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How reasons read in one language. */
final class ReasonWords {

    /** What BSrE's own codes begin with. */
    private static final String BSRE = "BSRE";

    private final Locale locale;
    private final MessageSource words;

    ReasonWords(Locale locale, MessageSource words) {
        this.locale = locale;
        this.words = words;
    }

    /** A list with one line for each fault: what it is about, what is wrong, the note. */
    String faults(String value) {
        return value.lines().map(this::fault).collect(Collectors.joining("\n"));
    }

    /** A reason and its note. */
    String reason(String value) {
        String[] parts = value.split("\t", -1);
        return said(parts[0], parts.length > 1 ? parts[1] : "");
    }

    private String fault(String line) {
        String[] parts = line.split("\t", -1);
        return "- " + about(parts[0]) + said(parts[1], parts.length > 2 ? parts[2] : "");
    }

    private String said(String code, String note) {
        if (code.equals(Reason.OTHER) && !note.isEmpty()) {
            return note;
        }
        return note.isEmpty() ? text(code) : text(code) + ". " + word("note") + ": " + note;
    }

    private String text(String code) {
        return code.startsWith(BSRE)
                ? word("reason." + code, word("reason." + BSRE))
                : Reason.text(code, locale);
    }

    private String about(String target) {
        if (target.isEmpty()) {
            return "";
        }
        String name =
                Stream.of(DocumentKind.values())
                        .filter(kind -> kind.name().equals(target))
                        .findFirst()
                        .map(
                                kind ->
                                        locale.getLanguage().equals("en")
                                                ? kind.titleInEnglish()
                                                : kind.title())
                        .orElseGet(() -> word("field" + target.replace('/', '.'), target));
        return name + ": ";
    }

    private String word(String key) {
        return words.getMessage(key, null, locale);
    }

    private String word(String key, String otherwise) {
        return Objects.requireNonNull(words.getMessage(key, null, otherwise, locale));
    }
}
