package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.RejectionRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Why an official refuses a request.
 *
 * @param code of a {@code Reason} for refusals
 * @param note free; needed where the code says nothing
 * @param step for which step it is refused, 2 to 4; null for whichever it is at
 */
public record RejectRequest(@Nullable String code, @Nullable String note, @Nullable Object step) {

    /** The same, checked. */
    public record Checked(String code, @Nullable String note, @Nullable Rank meant) {}

    /**
     * @throws Problem 422 with every fault
     */
    public Checked checked() {
        var request = new RejectionRequest(code, note);
        List<Fault> faults = new ArrayList<>();
        request.problems()
                .forEach(problem -> faults.add(Fault.of(problem.pointer(), problem.code())));
        faults.addAll(FreeText.faults(request.notes()));
        Rank meant = Steps.checked(step, faults);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Checked(request.givenCode(), request.note(), meant);
    }
}
