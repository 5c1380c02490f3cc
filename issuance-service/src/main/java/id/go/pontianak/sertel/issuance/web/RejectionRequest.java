package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Why an application is refused, as it comes over HTTP.
 *
 * @param code of a {@link Reason}; null for the usual one, that the owner does not come
 * @param note in free text; null for none
 */
record RejectionRequest(@Nullable String code, @Nullable String note) {

    private static final String ABSENCE = "TIDAK_HADIR";
    private static final int LONGEST_NOTE = 1_000;

    /**
     * Itself with everything in its place.
     *
     * @throws Problem 422 with every fault
     */
    Checked checked() {
        List<Fault> faults = new ArrayList<>();
        String reason = code == null || code.isBlank() ? ABSENCE : code.strip();
        String text = note == null || note.isBlank() ? null : note.strip();
        if (Reason.of(reason, Reason.Use.REJECT).isEmpty()) {
            faults.add(Fault.of("/code", "UNKNOWN_REASON"));
        }
        if (text == null && reason.equals(Reason.OTHER)) {
            faults.add(Fault.of("/note", "REQUIRED"));
        }
        if (text != null && text.length() > LONGEST_NOTE) {
            faults.add(Fault.of("/note", "TOO_LONG", LONGEST_NOTE));
        } else if (text != null) {
            faults.addAll(FreeText.faults("/note", text));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Checked(reason, text);
    }

    /** A reason that may be given. */
    record Checked(String code, @Nullable String note) {}
}
