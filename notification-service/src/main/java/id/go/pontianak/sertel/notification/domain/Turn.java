package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Whose turn it is.
 *
 * @param role of the official; null: nobody's, it waits for the applicant or BSrE, or is over
 * @param since when it came to them
 * @param due by when the SOP wants it handled, in working time; null for nobody
 * @param position the event that brought it there
 */
public record Turn(
        @Nullable String role, Instant since, @Nullable Instant due, Position position) {}
