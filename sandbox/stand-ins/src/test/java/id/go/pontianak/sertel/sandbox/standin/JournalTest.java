package id.go.pontianak.sertel.sandbox.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

class JournalTest {
    private static final int BOUND = 5_000;

    @TempDir Path directory;

    @Test
    void the_oldest_entries_are_forgotten_in_memory_and_on_disk() throws IOException {
        try (var journal = new Journal(directory)) {
            for (int i = 0; i < 2 * BOUND + 1; i++) {
                journal.add(Map.of("number", i));
            }
            assertThat(journal.newestFirst(Map.of())).hasSize(BOUND);
            assertThat(journal.newestFirst(Map.of("number", "0"))).isEmpty();
        }
        try (var again = new Journal(directory)) {
            assertThat(again.newestFirst(Map.of()).getFirst()).containsEntry("number", 2 * BOUND);
        }
        try (var lines = Files.lines(directory.resolve("journal.jsonl"))) {
            assertThat(lines.count()).isEqualTo(BOUND);
        }
    }

    @Test
    void a_line_cut_short_is_passed_over() throws IOException {
        try (var journal = new Journal(directory)) {
            journal.add(Map.of("number", 1));
        }
        Files.writeString(
                directory.resolve("journal.jsonl"), "{\"number\":", StandardOpenOption.APPEND);

        try (var again = new Journal(directory)) {
            assertThat(again.newestFirst(Map.of())).hasSize(1);
        }
    }
}
