package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.JavaCommand;
import id.go.pontianak.sertel.sandbox.infrastructure.ManagedProcess;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Ending;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@link Training} in a process of its own, which takes only what time the others leave. */
final class BackgroundTraining implements AutoCloseable {

    private static final int HEAP = 64;

    private final Project project;
    private final State state;
    private @Nullable ManagedProcess process;

    BackgroundTraining(Project project, State state) {
        this.project = project;
        this.state = state;
    }

    /** Begins it, if any program of the catalogue is still to be trained. */
    synchronized void begin(List<Entry> catalogue) {
        Applications applications = new Applications(project, false);
        try {
            for (Entry entry : catalogue) {
                if (Training.isDue(entry, applications)) {
                    process = start();
                    return;
                }
            }
        } catch (IOException e) {
            throw new ProcessFailedException("the training cannot be started: " + e, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private ManagedProcess start() {
        ManagedProcess training =
                new ManagedProcess(
                        new ProcessSpecification(
                                "training",
                                "",
                                List.of(),
                                this::command,
                                Map.of(),
                                state.run("training"),
                                state.log("training"),
                                Ending.JVM,
                                () -> true));
        training.start();
        return training;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(
                JavaCommand.of(
                        HEAP,
                        List.of(
                                "-Dsertel.root=" + project.root(),
                                "-Dsertel.sandbox.session=inherited",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Training.class.getName(),
                                state.directory().toString())));
        return command;
    }

    /** Ends it wherever it is: what it has not finished is done another time. */
    @Override
    public synchronized void close() {
        ManagedProcess current = process;
        if (current != null) {
            current.kill();
        }
    }
}
