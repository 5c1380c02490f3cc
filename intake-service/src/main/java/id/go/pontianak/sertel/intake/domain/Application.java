package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What intake knows of an application. */
public sealed interface Application {

    /** What was submitted, in the latest revision. */
    Submission submission();

    /** What happened to it, oldest first. */
    List<Happening> history();

    /** When anything of this last changed. */
    Instant updatedAt();

    /** That it is wanted back; null if it is not. */
    @Nullable Withdrawal withdrawal();

    /** While it is live, nobody can apply for the same NIK; null when it is not. */
    @Nullable String lockedNik();

    /** Where it stands. */
    default Standing standing() {
        return Standing.of(history());
    }

    /** When something is to be done about it that nobody asks for; null: never. */
    default @Nullable Instant dueAt() {
        return null;
    }

    /** Whether something is in the history. */
    default boolean knows(Happening happening) {
        return history().stream().anyMatch(known -> known.eventId().equals(happening.eventId()));
    }

    /**
     * On its way: another service holds it, and intake follows.
     *
     * @param nikIndex keyed blind index of the NIK
     */
    record Live(
            Submission submission,
            List<Happening> history,
            Instant updatedAt,
            @Nullable Withdrawal withdrawal,
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

    /**
     * Back for correction: intake holds it, until it is corrected, withdrawn or lapses.
     *
     * @param nikIndex keyed blind index of the NIK
     * @param until from when on it lapses
     */
    record Returned(
            Submission submission,
            List<Happening> history,
            Instant updatedAt,
            @Nullable Withdrawal withdrawal,
            String nikIndex,
            Instant until)
            implements Application {

        public Returned {
            history = List.copyOf(history);
        }

        @Override
        public String lockedNik() {
            return nikIndex;
        }

        @Override
        public Instant dueAt() {
            return until;
        }

        /** Id of the event that asked for the correction. */
        String returnedBy() {
            return history.stream()
                    .filter(each -> each.place() != null && each.place().stage() == Stage.RETURNED)
                    .max(Happening.BY_RANK)
                    .orElseThrow()
                    .eventId();
        }
    }

    /** Delivered, rejected, withdrawn or lapsed. */
    record Ended(
            Submission submission,
            List<Happening> history,
            Instant updatedAt,
            @Nullable Withdrawal withdrawal)
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
