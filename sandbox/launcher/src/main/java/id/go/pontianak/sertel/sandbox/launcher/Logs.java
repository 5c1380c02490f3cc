package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.LogTail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code ./sertel logs [service]}. */
final class Logs {

    private static final int OF_ALL = 10;
    private static final int OF_ONE = 200;

    private Logs() {}

    /** The end of one log, or the last lines of each. */
    static int print(State state, List<String> words, Console console) {
        List<Path> logs = logs(state);
        if (words.isEmpty()) {
            for (Path log : logs) {
                console.say("==> " + log);
                console.say(LogTail.of(log, OF_ALL) + "\n");
            }
            return Supervisor.GOOD;
        }
        Path log = state.log(words.getFirst());
        if (!logs.contains(log)) {
            console.say("there is no log of " + words.getFirst());
            return Supervisor.FAILED;
        }
        console.say(LogTail.of(log, OF_ONE));
        console.say("(the whole of it: " + log + ")");
        return Supervisor.GOOD;
    }

    private static List<Path> logs(State state) {
        if (!Files.isDirectory(state.logs())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(state.logs())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .filter(file -> !file.toString().endsWith(".previous.log"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
