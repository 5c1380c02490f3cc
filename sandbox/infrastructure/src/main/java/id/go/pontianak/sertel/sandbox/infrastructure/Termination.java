package id.go.pontianak.sertel.sandbox.infrastructure;

import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Ending;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes and waits until they are gone. */
final class Termination {

    private static final Duration AFTER_KILL = Duration.ofSeconds(20);

    private Termination() {}

    static void gracefully(ProcessHandle handle, Ending ending) {
        if (!handle.isAlive()) {
            return;
        }
        // kill(1) need not be installed; the shell has one built in.
        boolean asked =
                Spawner.succeeds(
                        List.of("sh", "-c", "kill -" + ending.signal() + " " + handle.pid()));
        if (!asked || !gone(handle, ending.patience())) {
            forcibly(handle);
        }
    }

    /** Its children go with it: they could hold a lock or a port for a while longer. */
    static void forcibly(ProcessHandle handle) {
        List<ProcessHandle> children = handle.descendants().toList();
        handle.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        gone(handle, AFTER_KILL);
        children.forEach(child -> gone(child, AFTER_KILL));
    }

    private static boolean gone(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return !handle.isAlive();
        } catch (InterruptedException _) {
            // Ending comes first; whoever interrupted us finds the flag again.
            Thread.currentThread().interrupt();
            return !handle.isAlive();
        }
    }
}
