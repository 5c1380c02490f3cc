package id.go.pontianak.sertel.schemas;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * That an application is to be refused, unchecked, as it comes over HTTP.
 *
 * @param code of a {@link Reason} to reject; null for none
 * @param note in free text; null for none, but needed where the code says nothing
 */
public record RejectionRequest(@Nullable String code, @Nullable String note) {

    public RejectionRequest {
        code = code == null || code.isBlank() ? null : code.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Everything that is wrong with it. */
    public List<RequestProblem> problems() {
        if (code == null) {
            return List.of(new RequestProblem("/code", "REQUIRED"));
        }
        if (Reason.of(code, Reason.Use.REJECT).isEmpty()) {
            return List.of(new RequestProblem("/code", "UNKNOWN_REASON"));
        }
        if (code.equals(Reason.OTHER) && note == null) {
            return List.of(new RequestProblem("/note", "REQUIRED"));
        }
        return List.of();
    }

    /** What was written freely, by its JSON pointer. */
    public Map<String, String> notes() {
        return note == null ? Map.of() : Map.of("/note", note);
    }

    /**
     * The code.
     *
     * @throws IllegalStateException if there is none, which is one of the {@link #problems}
     */
    public String givenCode() {
        if (code == null) {
            throw new IllegalStateException("the request is faulty itself");
        }
        return code;
    }
}
