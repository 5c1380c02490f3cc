package id.go.pontianak.sertel.notification.domain;

import java.time.Instant;

/**
 * The message that tells the officials of a role what waits for them.
 *
 * @param role theirs
 * @param dueAt when the next one is to be sent
 */
public record Digest(String role, Instant dueAt) {}
