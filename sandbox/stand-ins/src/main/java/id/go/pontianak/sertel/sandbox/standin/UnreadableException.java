package id.go.pontianak.sertel.sandbox.standin;

/** A request that can't be parsed; the message is for the caller and quotes nothing of it. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong, in words that quote nothing of the request. */
    public UnreadableException(String message) {
        super(message);
    }
}
