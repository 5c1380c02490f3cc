package id.go.pontianak.sertel.verification.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A case that waits for the verifier.
 *
 * @param applicant the applicant's name
 * @param office the applicant's office
 * @param receivedAt since when it waits
 * @param dueAt when the procedure's target for the step runs out, in working time
 * @param opened whether a verifier has opened it
 */
public record InboxItem(
        UUID applicationId,
        String trackingNumber,
        String applicant,
        String office,
        Instant receivedAt,
        Instant dueAt,
        boolean opened) {}
