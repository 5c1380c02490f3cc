package id.go.pontianak.sertel.platform.inbox;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * A record as Kafka gave it.
 *
 * @param origin where it stands, or, for a replay, where it first stood
 * @param arrival by which topic it came, and what for
 * @param key null if it has none
 * @param value null for a tombstone
 * @param headers as text
 */
record IncomingRecord(
        Origin origin,
        Arrival arrival,
        @Nullable String key,
        byte @Nullable [] value,
        Map<String, String> headers) {

    /** The application that the key names; null if it names none. */
    @Nullable UUID applicationId() {
        try {
            return key != null && UUID.fromString(key).toString().equals(key)
                    ? UUID.fromString(key)
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
