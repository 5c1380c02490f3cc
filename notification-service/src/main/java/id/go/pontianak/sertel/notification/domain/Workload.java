package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What waits for the officials of a role.
 *
 * @param waiting how many applications
 * @param overdue how many of them longer than the SOP allows
 * @param oldest since when the first has waited; null if none does
 */
public record Workload(int waiting, int overdue, @Nullable Instant oldest) {}
