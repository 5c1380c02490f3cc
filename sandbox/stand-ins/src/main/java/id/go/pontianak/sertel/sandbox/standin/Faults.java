package id.go.pontianak.sertel.sandbox.standin;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** The fault script in force; the first rule that concerns a request is used up by it. */
public final class Faults {
    private final List<Pending> script = new ArrayList<>();

    private static final class Pending {
        private final Fault fault;
        private int used;

        private Pending(Fault fault) {
            this.fault = fault;
        }

        private boolean spent() {
            return fault.times() > 0 && used >= fault.times();
        }
    }

    Faults() {}

    /** The rule for this request, counted as used, or null when all shall go as always. */
    public synchronized @Nullable Fault next(String method, String path) {
        for (var pending : script) {
            if (!pending.spent() && pending.fault.concerns(method, path)) {
                pending.used++;
                return pending.fault;
            }
        }
        return null;
    }

    /** Replaces the script. */
    synchronized void replace(JsonNode rules) {
        if (!rules.isArray()) {
            throw new UnreadableException("A fault script is an array");
        }
        var read = new ArrayList<Pending>();
        rules.forEach(rule -> read.add(new Pending(Fault.read(rule))));
        script.clear();
        script.addAll(read);
    }

    synchronized void clear() {
        script.clear();
    }

    synchronized List<Fault> left() {
        return script.stream()
                .filter(pending -> !pending.spent())
                .map(pending -> pending.fault)
                .toList();
    }
}
