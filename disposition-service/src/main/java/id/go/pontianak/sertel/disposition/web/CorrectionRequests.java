package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.domain.ReturnEntry.Correction;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.CorrectionRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Checks what an official asks to have corrected. */
final class CorrectionRequests {

    private CorrectionRequests() {}

    /**
     * @throws Problem 422 with every fault
     */
    static List<Correction> checked(CorrectionRequest request) {
        List<Fault> faults = new ArrayList<>();
        request.problems()
                .forEach(problem -> faults.add(Fault.of(problem.pointer(), problem.code())));
        List<CorrectionRequest.@Nullable Item> items =
                request.faults() == null ? new ArrayList<>() : request.faults();
        for (int i = 0; i < items.size(); i++) {
            CorrectionRequest.Item item = items.get(i);
            if (item != null) {
                faults.addAll(FreeText.faults("/faults/" + i + "/note", item.note()));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return request.toFaults().stream()
                .map(
                        fault ->
                                new Correction(
                                        fault.getDocument(),
                                        fault.getField(),
                                        fault.getCode(),
                                        fault.getNote()))
                .toList();
    }
}
