package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.Folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that holds all that a mesh keeps.
 *
 * @param directory {@code .sertel}, absolute
 */
record State(Path directory) {

    // What is built or configured, not state, and what the running supervisor itself holds.
    private static final Set<String> KEPT =
            Set.of(
                    "build-stamp",
                    "build.log",
                    "launcher",
                    "programs",
                    "ports.properties",
                    "lock",
                    "supervisor",
                    "supervisor.log",
                    "control");

    State {
        directory = directory.toAbsolutePath().normalize();
    }

    Path logs() {
        return directory.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** The working directory of a process, which also holds its process id. */
    Path run(String name) {
        return directory.resolve("run").resolve(name);
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    /** Removes what earlier runs have left, except what {@code --fresh} does not mean. */
    void empty() {
        try {
            Files.createDirectories(directory);
            for (Path child : children(directory)) {
                if (!KEPT.contains(child.getFileName().toString())) {
                    Folders.delete(child);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes the copies of the launcher that earlier builds have left, but not the running one.
     */
    void removeOtherLaunchers() {
        String classPath = System.getProperty("java.class.path");
        try {
            for (Path copy : children(directory.resolve("launcher"))) {
                if (!classPath.contains(copy.toString())) {
                    Folders.delete(copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the logs of the last run aside, and removes those of the run before. */
    void rotateLogs() {
        try {
            Files.createDirectories(logs());
            for (Path log : children(logs())) {
                String name = log.getFileName().toString();
                if (!name.endsWith(".previous.log")) {
                    Files.move(
                            log,
                            log.resolveSibling(name.replaceFirst("\\.log$", ".previous.log")),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
