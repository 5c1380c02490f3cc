package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Where a dossier is between the Kasi PKS and BSrE's acceptance: a type per state. */
public sealed interface Verification {

    /** The number known to people. */
    String trackingNumber();

    /** The states of a case that came to the verifier. */
    sealed interface OnFile extends Verification {

        /** The case. */
        CaseFile file();

        /** Its newest revision. */
        default Dossier dossier() {
            return file().dossier();
        }

        @Override
        default String trackingNumber() {
            return dossier().trackingNumber();
        }
    }

    /** The states in which something is asked of BSrE, and until when that rests. */
    sealed interface AtBsre extends OnFile {

        /** What was submitted. */
        Submission submission();

        /** How often BSrE was asked in this state. */
        int tries();

        /** When it is to be asked next. */
        Instant dueAt();
    }

    /**
     * The applicant wants a case back that has not come yet: it ends when it comes.
     *
     * @param requestedBy the event that says so
     */
    record WithdrawalRemembered(String trackingNumber, UUID requestedBy) implements Verification {}

    /**
     * On the verifier's desk.
     *
     * @param opened who opened it first, and when; null while nobody has
     */
    record AwaitingCheck(CaseFile file, @Nullable Opening opened) implements OnFile {}

    /** Who opened a dossier first, and when. */
    record Opening(Verifier by, Instant at) {}

    /**
     * Found complete; to be sent. As far as was recorded, BSrE has nothing of it.
     *
     * @param obstacle why the last attempt did not reach BSrE; null before the first
     */
    record Submitting(
            CaseFile file,
            Submission submission,
            int tries,
            @Nullable Obstacle obstacle,
            Instant dueAt)
            implements AtBsre {}

    /** Sent, perhaps: to be looked up before anything else. */
    record Unconfirmed(CaseFile file, Submission submission, int tries, Instant dueAt)
            implements AtBsre {}

    /**
     * As {@link Unconfirmed}, for so long that a person should know. Still looked up.
     *
     * @param since when it was parked
     */
    record Parked(CaseFile file, Submission submission, int tries, Instant dueAt, Instant since)
            implements AtBsre {}

    /**
     * BSrE has the registration and decides on it.
     *
     * @param reference BSrE's
     * @param at since when
     */
    record Registered(
            CaseFile file,
            Submission submission,
            String reference,
            Instant at,
            int tries,
            Instant dueAt)
            implements AtBsre {}

    /** BSrE has accepted it: step 5 is done. */
    record Verified(CaseFile file, Submission submission, String reference, Instant at)
            implements OnFile {}

    /**
     * BSrE has refused it: final.
     *
     * @param code BSrE's own
     * @param reason in BSrE's words; null if it gave none
     */
    record RefusedByBsre(
            CaseFile file, Submission submission, String code, @Nullable String reason, Instant at)
            implements OnFile {}

    /**
     * Sent back for correction; the applicant's turn.
     *
     * @param withdrawalRequestedBy the event by which the applicant wants it back instead; null if
     *     there was none
     */
    record Returned(CaseFile file, Correction correction, @Nullable UUID withdrawalRequestedBy)
            implements OnFile {}

    /** A verifier has refused it: final. */
    record RejectedByVerifier(CaseFile file, Rejection rejection) implements OnFile {}

    /**
     * The applicant has it back: final.
     *
     * @param requestedBy the event by which that was wanted
     * @param asked what BSrE was asked for it; null for nothing
     */
    record Withdrawn(CaseFile file, UUID requestedBy, @Nullable Asked asked, Instant at)
            implements OnFile {}

    /**
     * The case has ended elsewhere.
     *
     * @param asked what BSrE was asked for it; null for nothing
     */
    record Closed(CaseFile file, @Nullable Asked asked, Instant at) implements OnFile {}

    /** The case has ended elsewhere before it came. */
    record EndedUnseen(String trackingNumber, Instant at) implements Verification {}

    /**
     * What BSrE was asked for a case that ended; a registration stays there.
     *
     * @param reference BSrE's; null if it is not known to have a registration
     */
    record Asked(Submission submission, @Nullable String reference) {}
}
