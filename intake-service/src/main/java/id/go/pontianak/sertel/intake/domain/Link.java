package id.go.pontianak.sertel.intake.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * The link by which people without a login follow an application.
 *
 * @param linkId random
 * @param expiresAt from when on it is void; whole seconds
 */
public record Link(UUID linkId, Instant expiresAt) {}
