package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

/**
 * What is kept for an application that is not accepted yet: the transaction that accepts it locks
 * it, and uses it up.
 */
public interface Provisional {

    /** Locks it and tells whether it still stands: a single {@code true}, or anything else. */
    RoundTrip.Rows<Boolean> stands(RoundTrip trip);

    /** It is the application's from now on. */
    Statement accepted();

    /** What is thrown if it stands no more. */
    RuntimeException gone();
}
