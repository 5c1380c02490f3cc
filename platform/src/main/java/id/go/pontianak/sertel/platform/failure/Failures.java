package id.go.pontianak.sertel.platform.failure;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells failures that pass from failures that stay. */
public final class Failures {

    private Failures() {}

    /** Whether the same attempt may succeed later: something that is needed is away for now. */
    public static boolean isTemporary(Throwable failure) {
        return failure instanceof TemporaryFailure
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof TransactionException;
    }

    /**
     * Where it was thrown, for logs: its message stays out of them, since that may quote what a
     * person has sent.
     */
    public static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 ? trace[0].toString() : "an unknown place";
    }
}
