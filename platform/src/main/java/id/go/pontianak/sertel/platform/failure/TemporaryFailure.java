package id.go.pontianak.sertel.platform.failure;

/**
 * Something that is needed is away for now (database, broker, registry): the same attempt may
 * succeed later, so nothing is dead-lettered and nothing is skipped.
 */
public class TemporaryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is away, without personal data
     * @param cause what was thrown
     */
    public TemporaryFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * @param message what is away, without personal data
     */
    public TemporaryFailure(String message) {
        super(message);
    }
}
