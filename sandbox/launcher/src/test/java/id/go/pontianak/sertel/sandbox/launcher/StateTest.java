package id.go.pontianak.sertel.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class StateTest {

    @TempDir Path directory;

    @Test
    void aFreshStartKeepsWhatIsBuiltAndConfiguredAndNothingElse() throws IOException {
        State state = new State(directory);
        Files.createDirectories(state.file("postgres/data"));
        Files.createDirectories(state.file("programs/intake-service"));
        Files.writeString(state.file("credentials.json"), "{}");
        Files.writeString(state.file("ports.properties"), "intake=18081");
        Files.writeString(state.file("build-stamp"), "");

        state.empty();

        assertThat(directory)
                .isDirectoryNotContaining("glob:**/postgres")
                .isDirectoryNotContaining("glob:**/credentials.json")
                .isDirectoryContaining("glob:**/programs")
                .isDirectoryContaining("glob:**/ports.properties")
                .isDirectoryContaining("glob:**/build-stamp");
    }

    @Test
    void theLogsOfTheRunBeforeArePutAside() throws IOException {
        State state = new State(directory);
        Files.createDirectories(state.logs());
        Files.writeString(state.log("intake"), "first run");

        state.rotateLogs();
        assertThat(state.log("intake")).doesNotExist();
        assertThat(state.log("intake.previous")).hasContent("first run");

        Files.writeString(state.log("intake"), "second run");
        state.rotateLogs();
        assertThat(state.log("intake.previous")).hasContent("second run");
    }
}
