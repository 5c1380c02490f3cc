package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What intake knows of an application. */
public sealed interface Application {

    /** What was submitted. */
    Submission submission();

    /** Where it stands. */
    Standing standing();

    /** What happened, in the order in which it became known. */
    List<Happening> history();

    /** When anything of this last changed. */
    Instant updatedAt();

    /** While it is live, nobody can apply for the same NIK; null when it is not. */
    @Nullable String lockedNik();

    /** Whether something is in the history. */
    default boolean knows(Happening happening) {
        return history().stream().anyMatch(known -> known.eventId().equals(happening.eventId()));
    }

    /**
     * On its way.
     *
     * @param nikIndex keyed blind index of the NIK
     */
    record Live(
            Submission submission,
            Standing standing,
            List<Happening> history,
            Instant updatedAt,
            String nikIndex)
            implements Application {

        public Live {
            history = List.copyOf(history);
        }

        @Override
        public String lockedNik() {
            return nikIndex;
        }
    }

    /** Delivered, refused, withdrawn or lapsed. */
    record Ended(
            Submission submission, Standing standing, List<Happening> history, Instant updatedAt)
            implements Application {

        public Ended {
            history = List.copyOf(history);
        }

        @Override
        public @Nullable String lockedNik() {
            return null;
        }
    }
}
