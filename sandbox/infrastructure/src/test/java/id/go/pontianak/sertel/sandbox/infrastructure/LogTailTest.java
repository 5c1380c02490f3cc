package id.go.pontianak.sertel.sandbox.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LogTailTest {

    @TempDir Path directory;

    @Test
    void theReasonIsNotBuriedUnderStackFrames() throws IOException {
        Path log = directory.resolve("log");
        Files.writeString(
                log,
                "starting\nCaused by: the reason\n"
                        + "\tat some.Frame(Frame.java:1)\n".repeat(40)
                        + "\t... 48 common frames omitted\n");

        assertThat(LogTail.reason(log, 2)).isEqualTo("starting\nCaused by: the reason");
        assertThat(LogTail.of(log, 1)).isEqualTo("\t... 48 common frames omitted");
    }

    @Test
    void onlyTheEndOfAVeryLongLogIsRead() throws IOException {
        Path log = directory.resolve("log");
        Files.writeString(log, "first\n" + "line\n".repeat(100_000) + "last\n");

        assertThat(LogTail.of(log, 1)).isEqualTo("last");
        assertThat(LogTail.of(log, 1_000_000)).doesNotContain("first");
    }

    @Test
    void aLogThatDoesNotExistIsToldAsSuch() {
        assertThat(LogTail.of(directory.resolve("none"), 5)).startsWith("(cannot be read");
    }
}
