package id.go.pontianak.sertel.sandbox.infrastructure;

import java.nio.file.Path;
import java.util.Optional;

/** What an earlier starter that was killed has left running on the same directory. */
public final class Leftovers {

    private Leftovers() {}

    /**
     * Ends what is left over, if it is nobody's.
     *
     * @param directory the process's working directory
     * @param name the process's name
     * @throws ProcessFailedException if the process belongs to somebody who still runs
     */
    public static void reap(Path directory, String name) {
        Optional<ProcessHandle> leftover = recorded(directory, name + ".pid");
        if (leftover.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> owner =
                recorded(directory, name + ".owner")
                        .filter(handle -> handle.pid() != ProcessHandle.current().pid());
        if (owner.isPresent()) {
            throw new ProcessFailedException(
                    name
                            + " already runs on "
                            + directory
                            + ", started by process "
                            + owner.get().pid());
        }
        Termination.forcibly(leftover.get());
    }

    private static Optional<ProcessHandle> recorded(Path directory, String file) {
        return ProcessRecord.read(directory.resolve(file)).flatMap(ProcessRecord::alive);
    }
}
