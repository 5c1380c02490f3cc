package id.go.pontianak.sertel.sandbox.infrastructure;

import org.jspecify.annotations.Nullable;

/** A child process could not be started, ended too early or did not become ready. */
public class ProcessFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProcessFailedException(String message) {
        super(message);
    }

    public ProcessFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
