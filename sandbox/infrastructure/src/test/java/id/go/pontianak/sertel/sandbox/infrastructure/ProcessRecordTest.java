package id.go.pontianak.sertel.sandbox.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class ProcessRecordTest {

    @TempDir Path directory;

    @Test
    void aRecordedProcessIsFoundWhileItRuns() {
        Path file = directory.resolve("p.pid");
        ProcessRecord.self().write(file);

        assertThat(ProcessRecord.read(file).orElseThrow().alive())
                .contains(ProcessHandle.current());
    }

    @Test
    void anotherProcessThatGotTheSameIdLaterIsNotTakenForIt() {
        ProcessRecord self = ProcessRecord.self();
        ProcessRecord earlier =
                new ProcessRecord(self.pid(), self.startedAt().minus(Duration.ofMinutes(1)));

        assertThat(earlier.alive()).isEmpty();
    }

    @Test
    void aRecordCutShortIsNoRecord() throws IOException {
        Path file = directory.resolve("p.pid");
        Files.writeString(file, "12");

        assertThat(ProcessRecord.read(file)).isEmpty();
        assertThat(ProcessRecord.read(directory.resolve("none"))).isEmpty();
    }
}
