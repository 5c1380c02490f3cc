package id.go.pontianak.sertel.sandbox.infrastructure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes that cannot outlive this one, not even when it is killed.
 *
 * <p>On Linux the kernel sends a child a signal when the <em>thread</em> that made it ends
 * (PR_SET_PDEATHSIG), so all children are made by one thread that ends with the virtual machine.
 * Elsewhere what is left over is found by its {@link ProcessRecord} at the next start.
 */
final class Spawner {

    private static final ExecutorService THREAD =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("sandbox-spawner").factory());

    private static final boolean GUARDED =
            succeeds(List.of("setpriv", "--pdeathsig", "KILL", "true"));

    // Who runs in the background has all of it in the one session that gives way to others.
    private static final boolean SESSIONS =
            !"inherited".equals(System.getProperty("sertel.sandbox.session"))
                    && succeeds(List.of("setsid", "true"));

    private Spawner() {}

    /**
     * The command behind a guard that sends it the signal (KILL, QUIT, …) when we die. A change of
     * user undoes the guard, so it belongs after that.
     */
    static List<String> mortal(String signal, List<String> command) {
        return GUARDED ? prefixed(List.of("setpriv", "--pdeathsig", signal), command) : command;
    }

    /** The command out of reach of Ctrl-C, which is ours to pass on in good order. */
    static List<String> ownSession(List<String> command) {
        return SESSIONS ? prefixed(List.of("setsid"), command) : command;
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    static Process spawn(ProcessBuilder builder) throws IOException, InterruptedException {
        try {
            return THREAD.submit(builder::start).get();
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }

    /** Whether the command exists and exits with 0. */
    static boolean succeeds(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
