package id.go.pontianak.sertel.sandbox.launcher;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One process of the catalogue.
 *
 * @param name what it is called in commands, messages and file names
 * @param purpose what it is for, in a few words
 * @param program what it runs
 * @param ports the names of its ports
 * @param needs the names of those that must be ready before it starts
 * @param environment all that it is told, besides its port
 * @param address where people and programs find it; empty for a job
 * @param readiness where GET answers 200 once it is ready; null if its kind has a way of its own
 */
record Entry(
        String name,
        String purpose,
        Program program,
        List<String> ports,
        List<String> needs,
        Map<String, String> environment,
        String address,
        @Nullable String readiness) {

    private static final String PORT = "SERVER_PORT";

    Entry {
        ports = List.copyOf(ports);
        needs = List.copyOf(needs);
        environment = Map.copyOf(environment);
    }

    boolean job() {
        return program instanceof Program.Job;
    }

    /** The same process, told that too; what it is told already stays. */
    Entry told(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.putAll(environment);
        return new Entry(name, purpose, program, ports, needs, all, address, readiness);
    }

    /** The same service once more, under another name and on another port. */
    Entry replica(String another, int port) {
        Map<String, String> told = new HashMap<>(environment);
        String first = Objects.requireNonNull(told.put(PORT, Integer.toString(port)), PORT);
        return new Entry(
                another,
                purpose,
                program,
                List.of(),
                needs,
                told,
                address.replace(":" + first, ":" + port),
                readiness == null ? null : readiness.replace(":" + first, ":" + port));
    }

    @Override
    public String toString() {
        // The environment holds secrets.
        return "Entry[" + name + "]";
    }
}
