package id.go.pontianak.sertel.intake.domain;

import java.time.Instant;

/**
 * That an applicant wants an application back.
 *
 * @param eventId of the event that says so
 * @param requestedAt when they asked
 */
public record Withdrawal(String eventId, Instant requestedAt) {

    /** What became of it. */
    public enum Outcome {
        /** Whoever holds the application has not answered yet. */
        PENDING,
        /** It is withdrawn. */
        DONE,
        /** It went on, or ended otherwise. */
        TOO_LATE
    }

    /** What became of it, by where the application stands now. */
    public Outcome outcome(Stage stage) {
        return switch (stage) {
            case OPEN, RETURNED -> Outcome.PENDING;
            case WITHDRAWN -> Outcome.DONE;
            case BOUND, ENDED -> Outcome.TOO_LATE;
        };
    }
}
