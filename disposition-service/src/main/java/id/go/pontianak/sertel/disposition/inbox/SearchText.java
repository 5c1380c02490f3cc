package id.go.pontianak.sertel.disposition.inbox;

import id.go.pontianak.sertel.platform.work.SearchWords;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody looks for, as a condition.
 *
 * @param condition in SQL, with the parameter {@code :text}
 * @param value of the parameter
 */
record SearchText(String condition, Object value) {

    /** Recognizes an application id and a tracking number; anything else are words. */
    static SearchText of(String text) {
        String value = text.strip();
        Optional<UUID> id = applicationId(value);
        if (id.isPresent()) {
            return new SearchText("application_id = :text", id.get());
        }
        return value.regionMatches(true, 0, "TTE-", 0, 4)
                ? new SearchText("tracking_number = :text", value.toUpperCase(Locale.ROOT))
                : new SearchText("words @@ :text::tsquery", SearchWords.query(value));
    }

    private static Optional<UUID> applicationId(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
