package id.go.pontianak.sertel.sandbox.infrastructure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a process is run.
 *
 * @param name what it is called in messages
 * @param address where it answers
 * @param ports what it listens on, on 127.0.0.1; checked before each start
 * @param command made anew before each start
 * @param environment all it gets to see, besides PATH, HOME, LANG, TZ and TMPDIR
 * @param directory its working directory, which also holds the file that names the process
 * @param log where its output is appended
 * @param ending how it is told to stop
 * @param readiness how to find out whether it answers
 */
public record ProcessSpecification(
        String name,
        String address,
        List<Integer> ports,
        Command command,
        Map<String, String> environment,
        Path directory,
        Path log,
        Ending ending,
        Readiness readiness) {

    /** A command line that may need some preparation first. */
    @FunctionalInterface
    public interface Command {
        List<String> prepare() throws IOException, InterruptedException;
    }

    /**
     * How a process ends.
     *
     * @param signal the signal that asks it to stop, without the SIG
     * @param orphaned the signal that the kernel sends when its starter is gone
     * @param patience how long it may take before it is killed
     */
    public record Ending(String signal, String orphaned, Duration patience) {

        /** A virtual machine: TERM, time to finish what it does, no mercy when orphaned. */
        public static final Ending JVM = new Ending("TERM", "KILL", Duration.ofSeconds(45));
    }

    Path recordFile() {
        return directory.resolve(name + ".pid");
    }

    Path ownerFile() {
        return directory.resolve(name + ".owner");
    }

    @Override
    public String toString() {
        // The environment holds secrets.
        return "ProcessSpecification[" + name + ", " + address + "]";
    }
}
