package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What intake may be asked to do about an application. */
public sealed interface IntakeCommand {

    /**
     * Step 1: take in a new application.
     *
     * @param nikIndex keyed blind index of the NIK
     * @param otherLive tracking number of a live application for the same NIK; null if there is
     *     none
     */
    record Submit(
            Submission submission, Happening happening, String nikIndex, @Nullable String otherLive)
            implements IntakeCommand {}

    /**
     * Step 1 again: take in what was corrected.
     *
     * @param corrected the whole of it, as the next revision
     * @param resumeStep the step of the SOP at which it goes on
     * @param nikIndex keyed blind index of the NIK, which may be another than before
     * @param otherLive tracking number of another live application for the same NIK; null if there
     *     is none
     */
    record Correct(
            Submission corrected,
            int resumeStep,
            Happening happening,
            String nikIndex,
            @Nullable String otherLive)
            implements IntakeCommand {}

    /**
     * Take note of what a service said.
     *
     * @param knownAt when intake came to know of it
     * @param withdrawn that it is withdrawn, to be said if this brings it back to intake and it is
     *     wanted back; null for what cannot bring it back
     */
    record Follow(Happening happening, Instant knownAt, @Nullable Happening withdrawn)
            implements IntakeCommand {}

    /**
     * The applicant wants it back.
     *
     * @param requested that they ask for it
     * @param withdrawn that it is withdrawn, to be said if intake holds it
     */
    record Withdraw(Happening requested, Happening withdrawn) implements IntakeCommand {}

    /**
     * Let it lapse if its time is over.
     *
     * @param lapsed that it lapses, now
     */
    record Lapse(Happening lapsed) implements IntakeCommand {}
}
