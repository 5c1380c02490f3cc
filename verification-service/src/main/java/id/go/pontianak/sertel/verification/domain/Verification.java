package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Where a dossier is between the Kasi PKS and BSrE's acceptance: a type per state. */
public sealed interface Verification {

    /** The case. */
    Dossier dossier();

    /** The states in which something is asked of BSrE, and until when that rests. */
    sealed interface AtBsre extends Verification {

        /** What was submitted. */
        Submission submission();

        /** How often BSrE was asked in this state. */
        int tries();

        /** When it is to be asked next. */
        Instant dueAt();
    }

    /**
     * On the verifier's desk.
     *
     * @param opened who opened it first, and when; null while nobody has
     */
    record AwaitingCheck(Dossier dossier, @Nullable Opening opened) implements Verification {}

    /** Who opened a dossier first, and when. */
    record Opening(Verifier by, Instant at) {}

    /**
     * Found complete; to be sent. As far as was recorded, BSrE has nothing of it.
     *
     * @param obstacle why the last attempt did not reach BSrE; null before the first
     */
    record Submitting(
            Dossier dossier,
            Submission submission,
            int tries,
            @Nullable Obstacle obstacle,
            Instant dueAt)
            implements AtBsre {}

    /** Sent, perhaps: to be looked up before anything else. */
    record Unconfirmed(Dossier dossier, Submission submission, int tries, Instant dueAt)
            implements AtBsre {}

    /**
     * As {@link Unconfirmed}, for so long that a person should know. Still looked up.
     *
     * @param since when it was parked
     */
    record Parked(Dossier dossier, Submission submission, int tries, Instant dueAt, Instant since)
            implements AtBsre {}

    /**
     * BSrE has the registration and decides on it.
     *
     * @param reference BSrE's
     * @param at since when
     */
    record Registered(
            Dossier dossier,
            Submission submission,
            String reference,
            Instant at,
            int tries,
            Instant dueAt)
            implements AtBsre {}

    /** BSrE has accepted it: step 5 is done. */
    record Verified(Dossier dossier, Submission submission, String reference, Instant at)
            implements Verification {}

    /**
     * BSrE has refused it: final.
     *
     * @param code BSrE's own
     * @param reason in BSrE's words; null if it gave none
     */
    record RefusedByBsre(
            Dossier dossier,
            Submission submission,
            String code,
            @Nullable String reason,
            Instant at)
            implements Verification {}

    /** The case has ended elsewhere. */
    record Closed(Dossier dossier, Instant at) implements Verification {}
}
