package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why a forward is taken back.
 *
 * @param note free; null for none
 */
public record RecallRequest(@Nullable String note) {

    /**
     * @throws Problem 422 with every fault
     */
    public @Nullable String checked() {
        List<Fault> faults = FreeText.faults("/note", note);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return note == null || note.isBlank() ? null : note.strip();
    }
}
