package id.go.pontianak.sertel.notification.domain;

import java.time.Instant;
import java.util.Comparator;

/**
 * Where an event stands in the story of its application, whenever it arrives. What ends the
 * application comes after everything else; then revision, phase and time decide.
 *
 * @param closing whether it ends the application
 * @param revision of the application
 * @param phase whose part of the procedure it belongs to: 0 intake, 1 disposition, 2 verification,
 *     3 issuance
 * @param at when it happened
 */
public record Position(boolean closing, int revision, int phase, Instant at)
        implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::closing)
                    .thenComparingInt(Position::revision)
                    .thenComparingInt(Position::phase)
                    .thenComparing(Position::at);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    boolean comesAfter(Position other) {
        return compareTo(other) > 0;
    }

    Position orLater(Position other) {
        return other.comesAfter(this) ? other : this;
    }
}
