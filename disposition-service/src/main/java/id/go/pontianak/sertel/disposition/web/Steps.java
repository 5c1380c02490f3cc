package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.web.Fault;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Reads for which step an official means to act. */
final class Steps {

    private Steps() {}

    /**
     * The rank that holds a step.
     *
     * @param step as it came in the request; null if it was left out
     * @param faults to which a fault is added if it is not 2, 3 or 4
     * @return null if it was left out, or is at fault
     */
    static @Nullable Rank checked(@Nullable Object step, List<Fault> faults) {
        Rank rank = step instanceof Integer number ? Rank.ofStep(number).orElse(null) : null;
        if (step != null && rank == null) {
            faults.add(Fault.of("/step", "UNKNOWN_STEP"));
        }
        return rank;
    }
}
