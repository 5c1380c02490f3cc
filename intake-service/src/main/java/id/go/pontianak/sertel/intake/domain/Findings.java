package id.go.pontianak.sertel.intake.domain;

import java.util.ArrayList;
import java.util.List;

/** Everything that a check finds, so that all of it can be told at once. */
public final class Findings {

    private final List<Finding> faults = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    /** Something for which the request is refused. */
    public void fault(String pointer, String code, Object... arguments) {
        faults.add(Finding.of(pointer, code, arguments));
    }

    /** Something odd, which people should look at. */
    public void warning(String pointer, String code) {
        warnings.add(Finding.of(pointer, code));
    }

    /** All faults so far. */
    public List<Finding> faults() {
        return List.copyOf(faults);
    }

    /** All warnings so far. */
    public List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    /** Whether something is wrong already with what a pointer points to. */
    public boolean hasFaultAt(String pointer) {
        return faults.stream().anyMatch(fault -> fault.pointer().equals(pointer));
    }
}
