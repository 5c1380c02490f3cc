package id.go.pontianak.sertel.intake.domain;

import java.time.Instant;

/** What changes the state of an application in intake. */
public sealed interface IntakeEvent {

    /** It was taken in. */
    record Submitted(Submission submission, Happening happening, String nikIndex)
            implements IntakeEvent {}

    /** It was corrected. */
    record Corrected(Submission submission, int resumeStep, Happening happening, String nikIndex)
            implements IntakeEvent {}

    /** Another service said something about it. */
    record Noted(Happening happening, Instant knownAt) implements IntakeEvent {}

    /** The applicant asked for it back. */
    record WithdrawalRequested(Happening happening) implements IntakeEvent {}

    /**
     * Intake held it, and it is withdrawn.
     *
     * @param causationId of the event by which it was asked for
     */
    record Withdrawn(Happening happening, String causationId) implements IntakeEvent {}

    /**
     * Nobody corrected it in time.
     *
     * @param causationId of the event that asked for the correction
     */
    record Lapsed(Happening happening, String causationId) implements IntakeEvent {}
}
