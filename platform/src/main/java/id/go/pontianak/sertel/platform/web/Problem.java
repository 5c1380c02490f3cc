package id.go.pontianak.sertel.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.time.Duration;
import java.util.List;

/**
 * Ends a request with a problem document (RFC 9457). The text is looked up under {@code
 * problem.<code>} in the caller's language.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient List<Fault> faults;
    private final transient List<Object> arguments;
    private final @Nullable Duration retryAfter;

    private Problem(
            HttpStatus status,
            String code,
            List<Fault> faults,
            List<Object> arguments,
            @Nullable Duration retryAfter) {
        super(code);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
        this.arguments = List.copyOf(arguments);
        this.retryAfter = retryAfter;
    }

    /** Does not exist, or the caller may not know that it does. */
    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "NOT_FOUND", List.of(), List.of(), null);
    }

    /** The caller's role does not allow it. */
    public static Problem forbidden() {
        return new Problem(HttpStatus.FORBIDDEN, "FORBIDDEN", List.of(), List.of(), null);
    }

    /** The request conflicts with the state of things. */
    public static Problem conflict(String code, Object... arguments) {
        return new Problem(HttpStatus.CONFLICT, code, List.of(), List.of(arguments), null);
    }

    /** The request cannot be parsed, or lacks what must always be there. */
    public static Problem badRequest(String code, Fault... faults) {
        return new Problem(HttpStatus.BAD_REQUEST, code, List.of(faults), List.of(), null);
    }

    /** The request is well-formed and invalid: every fault at once. */
    public static Problem invalid(List<Fault> faults) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID", faults, List.of(), null);
    }

    /** Something that is needed is away; nothing was accepted. */
    public static Problem unavailable(String code, Duration retryAfter) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, code, List.of(), List.of(), retryAfter);
    }

    /** Any other status. */
    public static Problem of(HttpStatus status, String code, List<Fault> faults) {
        return new Problem(status, code, faults, List.of(), null);
    }

    public HttpStatus status() {
        return status;
    }

    /** Stable, in capitals. */
    public String code() {
        return code;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** For the text of the code; never personal data of applicants. */
    public List<Object> arguments() {
        return arguments;
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
