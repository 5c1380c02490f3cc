package id.go.pontianak.sertel.notification.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that a message offers. No secret: the token is made of it when the message is written.
 *
 * @param linkId random
 * @param purpose what it serves, for example {@code COLLECTION}
 * @param expiresAt until when, exclusive
 */
public record OfferedLink(UUID linkId, String purpose, Instant expiresAt) {}
