package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ending;
import id.go.pontianak.sertel.disposition.domain.Disposition.Withdrawal;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What happened to a disposition. */
public sealed interface DispositionEvent {

    /** A revision lies on a desk: first on the Kepala Dinas's, a correction on another's. */
    record Received(Dossier dossier, Rank rank, UUID causationId, Instant at)
            implements DispositionEvent {}

    /** A correction went straight to the verifier. */
    record PassedBy(Dossier dossier) implements DispositionEvent {}

    /** The applicant wants it back, but it is not here now. */
    record WithdrawalNoted(Withdrawal withdrawal) implements DispositionEvent {}

    /** The applicant has it back. */
    record Withdrawn(UUID eventId, UUID requestId, Instant at) implements DispositionEvent {}

    /** It ended elsewhere. */
    record EndedElsewhere(Ending ending, Instant at) implements DispositionEvent {}

    /** An official has opened it for the first time at this step. */
    record Opened(Official by, Instant at) implements DispositionEvent {}

    /** An official may not handle it, it being their own. */
    record Barred(String officialId) implements DispositionEvent {}

    /**
     * An official has passed it on.
     *
     * @param entry the sheet's new line
     * @param agenda set in step 4, null before
     */
    record Forwarded(SheetEntry entry, @Nullable AgendaEntry agenda) implements DispositionEvent {}

    /**
     * An official has taken a forward back.
     *
     * @param worked working time that the step has used from which it was taken back
     */
    record Recalled(SheetEntry line, SheetEntry.Recall recall, Duration worked)
            implements DispositionEvent {}

    /**
     * An official has sent it back to the applicant.
     *
     * @param worked working time that the step has used
     */
    record SentBack(ReturnEntry entry, CorrectionLink link, Duration worked)
            implements DispositionEvent {}

    /**
     * An official has refused it.
     *
     * @param eventId the event that says so
     */
    record Rejected(UUID eventId, Disposition.Rejection rejection) implements DispositionEvent {}

    /** The link by which the applicant corrects. */
    record CorrectionLink(UUID linkId, Instant expiresAt) {}
}
