package id.go.pontianak.sertel.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ControlTest {

    @TempDir Path directory;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Console console =
            new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void aCommandIsAnsweredWithWhatThereIsToSayAndItsExitCode() throws IOException {
        State state = new State(directory);
        try (ControlServer _ = ControlServer.open(state, ControlTest::echo)) {
            assertThat(ControlClient.send(state, List.of("stop", "intake"), console)).hasValue(7);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("[stop, intake]\nsiap\n");
    }

    @Test
    void inAFolderTooDeepForASocketCommandsAreHeardAllTheSame() throws IOException {
        Path deep = directory.resolve("d".repeat(120));
        Files.createDirectories(deep);
        State state = new State(deep);
        try (ControlServer _ = ControlServer.open(state, ControlTest::echo)) {
            assertThat(ControlClient.send(state, List.of("status"), console)).hasValue(7);
        }
        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void nobodyAnswersWhereNobodyListens() throws IOException {
        State state = new State(directory);
        assertThat(ControlClient.send(state, List.of("status"), console)).isEmpty();

        // What a killed supervisor leaves behind is no obstacle for the next one.
        Files.writeString(state.file("control"), "");
        assertThat(ControlClient.send(state, List.of("status"), console)).isEmpty();
        try (ControlServer _ = ControlServer.open(state, ControlTest::echo)) {
            assertThat(ControlClient.send(state, List.of("status"), console)).hasValue(7);
        }
    }

    private static int echo(List<String> words, Console answers) {
        answers.say(words.toString());
        answers.say("siap");
        return 7;
    }
}
