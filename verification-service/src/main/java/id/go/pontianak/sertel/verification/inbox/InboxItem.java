package id.go.pontianak.sertel.verification.inbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A case that waits for the verifier.
 *
 * @param applicant the applicant's name
 * @param office the applicant's office
 * @param receivedAt since when the verifier has this revision
 * @param dueAt when the procedure's target for the step runs out, in working time; null while the
 *     clock stands still
 * @param overdue whether it has run out
 * @param opened whether a verifier has opened it
 */
public record InboxItem(
        UUID applicationId,
        String trackingNumber,
        String applicant,
        String office,
        Instant receivedAt,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean opened) {}
