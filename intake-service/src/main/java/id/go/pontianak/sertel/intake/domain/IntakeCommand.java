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
            Submission submission,
            Happening happening,
            Standing standing,
            String nikIndex,
            @Nullable String otherLive)
            implements IntakeCommand {}

    /**
     * Take note of what another service said.
     *
     * @param revision which revision of the application it is about
     * @param standing where it leaves the application; null if that does not change
     * @param knownAt when intake came to know of it
     */
    record Follow(int revision, Happening happening, @Nullable Standing standing, Instant knownAt)
            implements IntakeCommand {}
}
