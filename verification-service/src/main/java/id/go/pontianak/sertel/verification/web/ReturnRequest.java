package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.CorrectionRequest;
import id.go.pontianak.sertel.verification.domain.Correction;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a verifier asks to have corrected.
 *
 * @param faults everything at once
 */
public record ReturnRequest(@Nullable List<CorrectionRequest.@Nullable Item> faults) {

    /**
     * @throws Problem 422 with everything that is wrong with the request
     */
    public List<Correction.Fault> checkedFaults() {
        var request = new CorrectionRequest(faults);
        List<Fault> wrong = new ArrayList<>();
        request.problems()
                .forEach(problem -> wrong.add(Fault.of(problem.pointer(), problem.code())));
        wrong.addAll(FreeText.faults(request.notes()));
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return request.toFaults().stream()
                .map(
                        fault ->
                                new Correction.Fault(
                                        fault.getDocument(),
                                        fault.getField(),
                                        fault.getCode(),
                                        fault.getNote()))
                .toList();
    }
}
