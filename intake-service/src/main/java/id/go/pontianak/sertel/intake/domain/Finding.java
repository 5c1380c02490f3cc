package id.go.pontianak.sertel.intake.domain;

import java.util.List;

/**
 * Something that is wrong, or odd, in a request.
 *
 * @param pointer JSON Pointer into the request, or the name of a part
 * @param code stable
 * @param arguments for the text that explains it; never personal data
 */
public record Finding(String pointer, String code, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** See the record's components. */
    public static Finding of(String pointer, String code, Object... arguments) {
        return new Finding(
                pointer, code, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
