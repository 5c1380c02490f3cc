package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.verification.web.RejectRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A refusal as it was sent.
 *
 * @param code null if none was chosen
 * @param faults what was found wrong with it
 */
record RejectForm(@Nullable String code, String note, List<Fault> faults) {

    static final RejectForm EMPTY = new RejectForm(null, "", List.of());

    RejectForm with(List<Fault> found) {
        return new RejectForm(code, note, found);
    }

    /**
     * @param confirmed whether it was ticked that it is meant
     * @throws Problem 422 with everything that is wrong
     */
    RejectRequest.Checked checked(boolean confirmed) {
        var request = new RejectRequest(code, note);
        if (confirmed) {
            return request.checked();
        }
        List<Fault> wrong = new ArrayList<>(request.faults());
        wrong.add(Fault.of("/confirmed", "REQUIRED"));
        throw Problem.invalid(wrong);
    }
}
