package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import java.util.List;

/**
 * What is kept for an application, a draft or a batch that is not accepted yet: the transaction
 * that accepts it locks this, and uses it up.
 */
public interface Provisional {

    /** Locks it and tells whether it still stands: a single {@code true}, or anything else. */
    RoundTrip.Rows<Boolean> stands(RoundTrip trip);

    /**
     * Throws {@link #gone} unless it stands.
     *
     * @param found what was asked by {@link #stands}, once the trip was made
     */
    default void require(RoundTrip.Rows<Boolean> found) {
        if (!found.all().equals(List.of(true))) {
            throw gone();
        }
    }

    /** It belongs to what was accepted from now on. */
    Statement accepted();

    /** What is thrown if it stands no more. */
    RuntimeException gone();
}
