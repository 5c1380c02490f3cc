package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What may be asked of a verification. Time and ids come with the command. */
public sealed interface VerificationCommand {

    /** The Kasi PKS handed the dossier over (step 4). */
    record Receive(Dossier dossier) implements VerificationCommand {}

    /** A verifier opens the dossier. */
    record Open(Verifier by, Instant at) implements VerificationCommand {}

    /**
     * A verifier has found everything on the checklist complete.
     *
     * @param nip the verifier's own; null if the login says none
     */
    record Submit(Submission submission, @Nullable String nip) implements VerificationCommand {}

    /** The case has ended elsewhere. */
    record Close(Instant at) implements VerificationCommand {}

    /** What came of asking BSrE. Only an answer to the current request changes anything. */
    sealed interface Answered extends VerificationCommand {

        /** Our id of the registration that was asked about. */
        UUID requestId();
    }

    /** BSrE has the registration. */
    record RecordRegistered(UUID requestId, String reference, Instant at, Instant dueAt)
            implements Answered {}

    /** BSrE has nothing of it, and could not be given it now. */
    record RecordNotSent(UUID requestId, Obstacle obstacle, Instant dueAt) implements Answered {}

    /**
     * Whether BSrE has it is not known.
     *
     * @param patience after so many tries a person is to know
     */
    record RecordUnknown(UUID requestId, int patience, Instant at, Instant dueAt)
            implements Answered {}

    /** BSrE has not decided yet, or does not say. */
    record RecordStillWaiting(UUID requestId, Instant dueAt) implements Answered {}

    /** BSrE has accepted the applicant. */
    record RecordApproved(UUID requestId, UUID eventId, Instant at) implements Answered {}

    /** BSrE has refused. */
    record RecordRefused(
            UUID requestId, UUID eventId, String code, @Nullable String reason, Instant at)
            implements Answered {}
}
