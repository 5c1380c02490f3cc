package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A verifier's word that an application is refused.
 *
 * @param code of a {@link Reason} to reject
 * @param note free; needed where the code says nothing
 */
record RejectRequest(@Nullable String code, @Nullable String note) {

    /** The same, found to be in order; the note is null for none. */
    record Checked(String code, @Nullable String note) {}

    /**
     * @throws Problem 422 with everything that is wrong
     */
    Checked checked() {
        String given = code == null ? "" : code;
        String text = note == null || note.isBlank() ? null : note.strip();
        List<Fault> wrong = new ArrayList<>();
        if (given.isBlank()) {
            wrong.add(Fault.of("/code", "REQUIRED"));
        } else if (Reason.of(given, Reason.Use.REJECT).isEmpty()) {
            wrong.add(Fault.of("/code", "UNKNOWN_REASON"));
        } else if (given.equals(Reason.OTHER) && text == null) {
            wrong.add(Fault.of("/note", "REQUIRED"));
        }
        wrong.addAll(FreeText.faults("/note", note));
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new Checked(given, text);
    }
}
