package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something that happened to an application.
 *
 * @param eventId the same id is the same happening
 * @param revision of the application that it is about
 * @param phase whose turn it was, from 0 on: intake, disposition, verification, issuance; what a
 *     later one says of the same revision comes after
 * @param at when
 * @param step of the SOP, 1 to 7
 * @param event the event's name
 * @param actor who did it
 * @param place where it leaves the application; null if that does not change
 */
public record Happening(
        String eventId,
        int revision,
        int phase,
        Instant at,
        int step,
        String event,
        Actor actor,
        @Nullable Place place) {

    /** Which of two happenings counts when they say different things. */
    static final Comparator<Happening> BY_RANK =
            Comparator.comparingInt(Happening::revision)
                    .thenComparingInt(Happening::phase)
                    .thenComparing(Happening::at)
                    .thenComparing(Happening::eventId);

    /** As a history is read. */
    static final Comparator<Happening> BY_TIME =
            Comparator.comparing(Happening::at).thenComparing(BY_RANK);

    /** The same, but after another; clocks of different machines need not agree. */
    Happening after(Happening other) {
        return at.isAfter(other.at)
                ? this
                : new Happening(
                        eventId,
                        revision,
                        phase,
                        other.at.plusMillis(1),
                        step,
                        event,
                        actor,
                        place);
    }
}
