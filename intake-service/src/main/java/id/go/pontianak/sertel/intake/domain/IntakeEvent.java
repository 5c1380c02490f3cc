package id.go.pontianak.sertel.intake.domain;

import java.time.Instant;

/** What changes the state of an application in intake. */
public sealed interface IntakeEvent {

    /** It was taken in. */
    record Submitted(Submission submission, Happening happening, Standing standing, String nikIndex)
            implements IntakeEvent {}

    /** Something happened to it. */
    record Noted(Happening happening, Instant knownAt) implements IntakeEvent {}

    /** It stands elsewhere. */
    record Moved(Standing standing, Instant knownAt) implements IntakeEvent {}
}
