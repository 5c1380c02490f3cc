package id.go.pontianak.sertel.sandbox.infrastructure;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A child process that can be stopped, killed and started again, and cannot outlive us. */
public class ManagedProcess implements Running {

    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "TZ", "TMPDIR");
    private static final Duration POLL = Duration.ofMillis(100);

    private final ProcessSpecification specification;
    private volatile @Nullable Process process;

    public ManagedProcess(ProcessSpecification specification) {
        this.specification = specification;
    }

    @Override
    public String name() {
        return specification.name();
    }

    @Override
    public String address() {
        return specification.address();
    }

    @Override
    public Path log() {
        return specification.log();
    }

    @Override
    public synchronized void start() {
        if (alive()) {
            return;
        }
        try {
            Files.createDirectories(specification.directory());
            Files.createDirectories(parent(log()));
            Leftovers.reap(specification.directory(), name());
            specification.ports().forEach(port -> Ports.requireFree(name(), port));
            Process started = Spawner.spawn(builder());
            process = started;
            ProcessRecord.of(started.toHandle()).write(specification.recordFile());
            ProcessRecord.self().write(specification.ownerFile());
        } catch (IOException e) {
            throw new ProcessFailedException(name() + " cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw Interruption.rethrow(name(), e);
        }
    }

    private ProcessBuilder builder() throws IOException, InterruptedException {
        List<String> command =
                Spawner.ownSession(
                        Spawner.mortal(
                                specification.ending().orphaned(),
                                specification.command().prepare()));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(specification.directory().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(INHERITED);
        environment.putAll(specification.environment());
        return builder;
    }

    @Override
    public void awaitReady(Duration patience) {
        Process awaited = process;
        if (awaited == null) {
            throw new ProcessFailedException(name() + " was not started");
        }
        Instant end = Instant.now().plus(patience);
        try {
            while (!specification.readiness().now()) {
                if (awaited.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw failure("ended with exit code " + awaited.exitValue());
                }
                if (Instant.now().isAfter(end)) {
                    throw failure("was not ready after " + patience.toSeconds() + " s");
                }
            }
        } catch (InterruptedException e) {
            throw Interruption.rethrow(name(), e);
        }
    }

    private ProcessFailedException failure(String what) {
        String tail = LogTail.reason(log(), 20);
        return new ProcessFailedException(
                name() + " " + what + "; the end of " + log() + ":\n" + tail);
    }

    @Override
    public boolean alive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    @Override
    public boolean ready() {
        try {
            return alive() && specification.readiness().now();
        } catch (InterruptedException e) {
            throw Interruption.rethrow(name(), e);
        }
    }

    /** The exit code of a process that has ended; null while it runs or if it never did. */
    public @Nullable Integer exitCode() {
        Process current = process;
        return current == null || current.isAlive() ? null : current.exitValue();
    }

    /**
     * Waits for a process that does its work and ends.
     *
     * @throws ProcessFailedException if it does not end in time or not with exit code 0
     */
    public void awaitSuccess(Duration patience) {
        Process awaited = process;
        if (awaited == null) {
            throw new ProcessFailedException(name() + " was not started");
        }
        try {
            if (!awaited.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw failure("was not done after " + patience.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            throw Interruption.rethrow(name(), e);
        }
        if (awaited.exitValue() != 0) {
            throw failure("ended with exit code " + awaited.exitValue());
        }
    }

    /**
     * Completes with the exit code when the process of the last start ends.
     *
     * @throws IllegalStateException if it was never started
     */
    public CompletableFuture<Integer> exit() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException(name() + " was not started");
        }
        return current.onExit().thenApply(Process::exitValue);
    }

    @Override
    public synchronized void stop() {
        Process current = process;
        if (current != null) {
            Termination.gracefully(current.toHandle(), specification.ending());
        }
        forget();
    }

    @Override
    public synchronized void kill() {
        Process current = process;
        if (current != null) {
            Termination.forcibly(current.toHandle());
        }
        forget();
    }

    @Override
    public long pid() {
        Process current = process;
        if (current == null || !current.isAlive()) {
            throw new IllegalStateException(name() + " does not run");
        }
        return current.pid();
    }

    private void forget() {
        try {
            Files.deleteIfExists(specification.recordFile());
            Files.deleteIfExists(specification.ownerFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }
}
