package id.go.pontianak.sertel.platform.failure;

/**
 * An event that can never be handled as it is: it goes to the dead-letter topic at once. The code
 * stands in the dead letter's header, so neither code nor message may hold personal data.
 */
public final class PermanentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable cause code, for example {@code UNDECODABLE}
     * @param message what is wrong, without personal data
     */
    public PermanentFailure(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable cause code, never null. */
    public String code() {
        return code;
    }
}
