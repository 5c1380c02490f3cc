package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessRecord;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The process that stays: it owns all others, and hears commands. */
final class Supervisor {

    static final int GOOD = 0;
    static final int FAILED = 1;

    private final State state;
    private final Preparation preparation;
    private final Console console;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile @Nullable Mesh mesh;

    /** Makes a mesh that has not been started; called once the state is ours. */
    @FunctionalInterface
    interface Preparation {
        Mesh prepare(State state, Progress progress);
    }

    Supervisor(State state, Preparation preparation, Console console) {
        this.state = state;
        this.preparation = preparation;
        this.console = console;
    }

    /** Whether somebody supervises this state now. */
    static boolean runs(State state) {
        if (!Files.exists(state.file("lock"))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(state.file("lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts everything and stays until told to end.
     *
     * @param fresh whether to begin with an empty state
     * @return the exit code
     */
    int run(boolean fresh) {
        try {
            Files.createDirectories(state.directory());
            try (FileChannel channel =
                            FileChannel.open(
                                    state.file("lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    console.say("Sertel is already up, or just being started.");
                    return GOOD;
                }
                return supervise(fresh);
            }
        } catch (IOException e) {
            console.say("Sertel cannot be started: " + e);
            return FAILED;
        }
    }

    private int supervise(boolean fresh) throws IOException {
        if (fresh) {
            state.empty();
        }
        state.removeOtherLaunchers();
        ProcessRecord.self().write(state.file("supervisor"));
        // On a signal the virtual machine waits for the hook, and the hook until all are gone.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::endAll));
        try (ControlServer _ = ControlServer.open(state, this::command)) {
            int code = startAndStay();
            closeMesh();
            return code;
        } finally {
            Files.deleteIfExists(ready());
            Files.deleteIfExists(state.file("supervisor"));
        }
    }

    private int startAndStay() throws IOException {
        Instant begun = Instant.now();
        try {
            Mesh started = preparation.prepare(state, console);
            mesh = started;
            started.endpoints().write(state.file("endpoints.properties"));
            started.startAll();
            console.say(Summary.of(started, Duration.between(begun, Instant.now())));
            ProcessRecord.self().write(ready());
            train(started);
            end.await();
            return GOOD;
        } catch (ProcessFailedException e) {
            if (end.getCount() == 0) {
                return GOOD;
            }
            console.say("\nSertel cannot be started:\n" + e.getMessage());
            return FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    /** What only makes later starts faster is no reason to end a mesh that is up. */
    private void train(Mesh started) {
        try {
            started.train();
        } catch (ProcessFailedException e) {
            console.say("Later starts will not be faster: " + e.getMessage());
        }
    }

    private Path ready() {
        return state.file("ready");
    }

    private int command(List<String> words, Console answers) {
        Mesh current = mesh;
        if (current == null) {
            answers.say("Sertel is just being started; try again in a moment.");
            return FAILED;
        }
        try {
            return switch (words.getFirst()) {
                case "status" -> status(current, answers);
                case "stop" -> {
                    current.stop(words.get(1));
                    answers.say(words.get(1) + " is stopped");
                    yield GOOD;
                }
                case "start" -> {
                    current.start(words.get(1));
                    answers.say(words.get(1) + " is ready");
                    yield GOOD;
                }
                case "down" -> {
                    answers.say("Stopping everything; this takes a moment.");
                    endAll();
                    yield GOOD;
                }
                default -> {
                    answers.say("unknown command " + words.getFirst());
                    yield FAILED;
                }
            };
        } catch (ProcessFailedException e) {
            answers.say(String.valueOf(e.getMessage()));
            return FAILED;
        }
    }

    private static int status(Mesh mesh, Console answers) {
        List<ProcessStatus> status = mesh.status();
        answers.say(Summary.of(status).stripTrailing());
        return status.stream().allMatch(process -> process.condition() == Condition.READY)
                ? GOOD
                : FAILED;
    }

    private void endAll() {
        end.countDown();
        closeMesh();
    }

    private void closeMesh() {
        Mesh current = mesh;
        if (current != null) {
            current.close();
        }
    }
}
