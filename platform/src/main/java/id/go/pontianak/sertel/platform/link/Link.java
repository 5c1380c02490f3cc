package id.go.pontianak.sertel.platform.link;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that someone without a login may use for one purpose. Not secret by itself: the token made
 * of it is.
 *
 * @param linkId random
 * @param purpose what it is for; a token serves no other
 * @param expiresAt until when, exclusive; whole seconds
 */
public record Link(UUID linkId, String purpose, Instant expiresAt) {}
