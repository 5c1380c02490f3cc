package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.disposition.domain.ReturnEntry.Correction;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.CorrectionRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What an official asks to have corrected.
 *
 * @param faults at least one
 * @param step for which step it is returned, 2 to 4; null for whichever it is at
 */
public record ReturnRequest(
        @Nullable List<CorrectionRequest.@Nullable Item> faults, @Nullable Object step) {

    /** The same, checked. */
    public record Checked(List<Correction> faults, @Nullable Rank meant) {}

    /**
     * @throws Problem 422 with every fault
     */
    public Checked checked() {
        var request = new CorrectionRequest(faults);
        List<Fault> found = new ArrayList<>();
        request.problems()
                .forEach(problem -> found.add(Fault.of(problem.pointer(), problem.code())));
        found.addAll(FreeText.faults(request.notes()));
        Rank meant = Steps.checked(step, found);
        if (!found.isEmpty()) {
            throw Problem.invalid(found);
        }
        return new Checked(
                request.toFaults().stream()
                        .map(
                                fault ->
                                        new Correction(
                                                fault.getDocument(),
                                                fault.getField(),
                                                fault.getCode(),
                                                fault.getNote()))
                        .toList(),
                meant);
    }
}
