package id.go.pontianak.sertel.notification.letter;

import id.go.pontianak.sertel.notification.domain.Happening;
import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.springframework.context.MessageSource;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How facts read in one language. */
final class Language {

    private final Locale locale;
    private final OfficeTimes times;
    private final DateTimeFormatter day;
    private final MessageSource words;
    private final ReasonWords reasons;

    private Language(Locale locale, ZoneId zone, MessageSource words) {
        this.locale = locale;
        this.times = new OfficeTimes(zone);
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).withZone(zone);
        this.words = words;
        this.reasons = new ReasonWords(locale, words);
    }

    static Language indonesian(ZoneId zone, MessageSource words) {
        return new Language(Locale.of("id"), zone, words);
    }

    static Language english(ZoneId zone, MessageSource words) {
        return new Language(Locale.ENGLISH, zone, words);
    }

    /** The language's tag, as in the names of templates. */
    String tag() {
        return locale.getLanguage();
    }

    String word(String name) {
        return words.getMessage(name, null, locale);
    }

    /** A fact as people read it; those that need no wording are returned as they are. */
    String fact(String name, String value) {
        return switch (name) {
            case "at", "since" -> times.full(Instant.parse(value), locale);
            case "notAfter" -> day.format(Instant.parse(value));
            case "bring" -> list(value);
            case Happening.RENEWAL -> word(name);
            case "lapse" ->
                    Objects.requireNonNull(words.getMessage("lapse." + value, null, value, locale));
            case "faults", "faultCodes" -> reasons.faults(value);
            case "reason", "reasonCode" -> reasons.reason(value);
            default -> value;
        };
    }

    private String list(String codes) {
        return Stream.of(codes.split(","))
                .map(code -> "- " + words.getMessage("bring." + code, null, code, locale))
                .collect(Collectors.joining("\n"));
    }
}
