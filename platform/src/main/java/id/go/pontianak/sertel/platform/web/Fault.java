package id.go.pontianak.sertel.platform.web;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request's body, or the name of a part or
 *     parameter
 * @param code stable code in capitals; its text is looked up under {@code fault.<code>}
 * @param arguments for the text; never personal data
 */
public record Fault(String pointer, String code, List<Object> arguments) {

    /** See the record's components. */
    public static Fault of(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, Arrays.asList(arguments));
    }
}
