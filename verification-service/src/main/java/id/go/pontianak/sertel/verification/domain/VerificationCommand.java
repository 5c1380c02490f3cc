package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What may be asked of a verification. Time and ids come with the command. */
public sealed interface VerificationCommand {

    /**
     * What may have to be said by this service because of another's event.
     *
     * @param eventId of what is said
     * @param at now
     */
    record Reply(UUID eventId, Instant at) {}

    /** What verifiers do, each once for a case, and one of them only. */
    sealed interface ByVerifier extends VerificationCommand {

        /** Who does it. */
        Verifier by();

        /** What else the verifier has to do with the case. */
        Standing standing();
    }

    /** The Kasi PKS handed the dossier over (step 4). */
    record Receive(Dossier dossier, Reply reply) implements VerificationCommand {}

    /** The applicant has corrected what this step returned, and it comes straight back. */
    record Resume(Resubmission again, Reply reply) implements VerificationCommand {}

    /** A verifier opens the dossier. */
    record Open(Verifier by, Standing standing, Instant at) implements VerificationCommand {}

    /** A verifier has found everything on the checklist complete. */
    record Submit(Submission submission, Standing standing) implements ByVerifier {
        @Override
        public Verifier by() {
            return submission.by();
        }
    }

    /**
     * A verifier sends it back for correction.
     *
     * @param eventId of the event that says so
     */
    record Return(UUID eventId, Correction correction, Standing standing) implements ByVerifier {
        @Override
        public Verifier by() {
            return correction.by();
        }
    }

    /**
     * A verifier refuses it.
     *
     * @param eventId of the event that says so
     */
    record Reject(UUID eventId, Rejection rejection, Standing standing) implements ByVerifier {
        @Override
        public Verifier by() {
            return rejection.by();
        }
    }

    /**
     * The applicant wants it back.
     *
     * @param requestedBy the event that says so
     */
    record Withdraw(String trackingNumber, UUID requestedBy, Reply reply)
            implements VerificationCommand {}

    /** The case has ended, by whosever word. */
    record Close(String trackingNumber, Instant at) implements VerificationCommand {}

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
