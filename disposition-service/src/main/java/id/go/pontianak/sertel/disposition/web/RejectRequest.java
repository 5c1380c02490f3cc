package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Why an official refuses a request.
 *
 * @param code of a {@link Reason} for refusals
 * @param note free; needed where the code says nothing
 * @param step for which step it is refused, 2 to 4; null for whichever it is at
 */
record RejectRequest(@Nullable String code, @Nullable String note, @Nullable Object step) {

    /** The same, checked. */
    record Checked(String code, @Nullable String note, @Nullable Rank meant) {}

    /**
     * @throws Problem 422 with every fault
     */
    Checked checked() {
        List<Fault> faults = new ArrayList<>();
        String asked = code == null ? "" : code.strip();
        String text = note == null || note.isBlank() ? null : note.strip();
        if (asked.isEmpty()) {
            faults.add(Fault.of("/code", "REQUIRED"));
        } else if (Reason.of(asked, Reason.Use.REJECT).isEmpty()) {
            faults.add(Fault.of("/code", "UNKNOWN_REASON"));
        } else if (asked.equals(Reason.OTHER) && text == null) {
            faults.add(Fault.of("/note", "REQUIRED"));
        }
        faults.addAll(FreeText.faults("/note", note));
        Rank meant = Steps.checked(step, faults);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Checked(asked, text, meant);
    }
}
