package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.RejectionRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A verifier's word that an application is refused.
 *
 * @param code of a {@code Reason} to reject
 * @param note free; needed where the code says nothing
 */
public record RejectRequest(@Nullable String code, @Nullable String note) {

    /** The same, found to be in order; the note is null for none. */
    public record Checked(String code, @Nullable String note) {}

    /** Everything that is wrong; empty if nothing is. */
    public List<Fault> faults() {
        var request = new RejectionRequest(code, note);
        List<Fault> wrong = new ArrayList<>();
        request.problems()
                .forEach(problem -> wrong.add(Fault.of(problem.pointer(), problem.code())));
        wrong.addAll(FreeText.faults(request.notes()));
        return wrong;
    }

    /**
     * @throws Problem 422 with everything that is wrong
     */
    public Checked checked() {
        List<Fault> wrong = faults();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        var request = new RejectionRequest(code, note);
        return new Checked(request.givenCode(), request.note());
    }
}
