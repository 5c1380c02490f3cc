package id.go.pontianak.sertel.sandbox.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was received, for scripts: bounded, newest first, read again after a restart. */
public final class Journal implements AutoCloseable {
    private static final int BOUND = 5_000;
    private static final TypeReference<Map<String, Object>> ENTRY = new TypeReference<>() {};

    private final Path file;
    private final Deque<Map<String, Object>> entries = new ArrayDeque<>();
    private BufferedWriter writer;
    private int written;

    /** Opens the journal in a directory that exists. */
    public Journal(Path directory) throws IOException {
        file = directory.resolve("journal.jsonl");
        if (Files.exists(file)) {
            try (var lines = Files.lines(file, UTF_8)) {
                lines.forEach(this::recall);
            }
        }
        writer = rewritten();
    }

    synchronized void add(Map<String, Object> entry) {
        remember(entry);
        try {
            write(entry);
            writer.flush();
            if (++written >= BOUND) {
                writer.close();
                writer = rewritten();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries that carry all these values, newest first. */
    synchronized List<Map<String, Object>> newestFirst(Map<String, String> wanted) {
        return entries.stream().filter(entry -> carries(entry, wanted)).toList();
    }

    @Override
    public synchronized void close() throws IOException {
        writer.close();
    }

    private static boolean carries(Map<String, Object> entry, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(e -> e.getValue().equals(Objects.toString(entry.get(e.getKey()))));
    }

    private void remember(Map<String, Object> entry) {
        entries.addFirst(entry);
        if (entries.size() > BOUND) {
            entries.removeLast();
        }
    }

    private void recall(String line) {
        try {
            remember(Json.MAPPER.readValue(line, ENTRY));
        } catch (JacksonException _) {
            // The last line of a process that was killed may be cut short.
        }
    }

    private BufferedWriter rewritten() throws IOException {
        var whole = file.resolveSibling("journal.jsonl.new");
        try (var fresh = Files.newBufferedWriter(whole, UTF_8)) {
            for (var entry : entries.reversed()) {
                fresh.write(Json.MAPPER.writeValueAsString(entry));
                fresh.newLine();
            }
        }
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        written = 0;
        return Files.newBufferedWriter(file, UTF_8, StandardOpenOption.APPEND);
    }

    private void write(Map<String, Object> entry) throws IOException {
        writer.write(Json.MAPPER.writeValueAsString(entry));
        writer.newLine();
    }
}
