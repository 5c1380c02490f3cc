package id.go.pontianak.sertel.disposition.inbox;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A case that waits for an official.
 *
 * @param revision from 1; higher after a correction
 * @param step whose step it is: a deputy has those of several ranks in one inbox
 * @param applicant the applicant's name
 * @param office the applicant's office
 * @param receivedAt since when it waits
 * @param dueAt when the procedure's target for the step runs out, in working time
 * @param overdue whether that is past
 * @param opened whether an official of this rank has opened it
 */
public record InboxItem(
        UUID applicationId,
        String trackingNumber,
        int revision,
        int step,
        String applicant,
        String office,
        Instant receivedAt,
        Instant dueAt,
        boolean overdue,
        boolean opened) {

    /**
     * @param row of what lies on a desk
     */
    public static InboxItem of(CaseRow row) {
        return new InboxItem(
                row.applicationId(),
                row.trackingNumber(),
                row.revision(),
                row.step(),
                row.applicant(),
                row.office(),
                row.since(),
                Objects.requireNonNull(row.dueAt()),
                row.overdue(),
                row.opened());
    }
}
