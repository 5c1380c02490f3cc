package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.RejectionRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Why an application is refused, as it comes over HTTP.
 *
 * @param code of a {@code Reason}; null for the usual one, that the owner does not come
 * @param note in free text; null for none
 */
public record RefusalRequest(@Nullable String code, @Nullable String note) {

    private static final String ABSENCE = "TIDAK_HADIR";

    /** A reason that may be given. */
    record Checked(String code, @Nullable String note) {}

    /** All that is wrong with it; empty if nothing is. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        request()
                .problems()
                .forEach(problem -> faults.add(Fault.of(problem.pointer(), problem.code())));
        faults.addAll(FreeText.faults(request().notes()));
        return faults;
    }

    /**
     * Itself with everything in its place.
     *
     * @throws Problem 422 with every fault
     */
    Checked checked() {
        List<Fault> faults = faults();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Checked(request().givenCode(), request().note());
    }

    private RejectionRequest request() {
        return new RejectionRequest(code == null || code.isBlank() ? ABSENCE : code, note);
    }
}
