package id.go.pontianak.sertel.platform.inbox;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Somebody's word that a dead letter will never be replayed, so that what waits behind it goes on.
 *
 * @param origin where the event of the dead letter first stood on Kafka
 * @param key the aggregate that it held up
 * @param eventId the event's own id, so that a duplicate of it is discarded too; null if unknown
 * @param by who discarded it, as an opaque id
 * @param reason why, without personal data
 */
public record DiscardedLetter(
        Origin origin, UUID key, @Nullable String eventId, String by, String reason)
        implements Incoming {}
