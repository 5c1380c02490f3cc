package id.go.pontianak.sertel.disposition.inbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of an official's inbox.
 *
 * @param revision from 1; higher after a correction
 * @param step of the rank in whose inbox it is: a deputy has those of several ranks in one
 * @param applicant the applicant's name
 * @param office the applicant's office
 * @param since when it came there: to the desk, back to the applicant, to the rank below
 * @param dueAt when the target runs out, in working time; null for what is on no desk of theirs
 * @param overdue whether that is past
 * @param opened whether an official of this rank has opened it
 * @param reviewed whether this official has
 * @param barred whether the holder of the rank may not handle it, it being their own
 */
public record CaseRow(
        UUID applicationId,
        String trackingNumber,
        int revision,
        int step,
        String applicant,
        String office,
        Instant since,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean opened,
        boolean reviewed,
        boolean barred) {}
