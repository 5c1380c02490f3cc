package id.go.pontianak.sertel.sandbox.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.Addresses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class StoriesTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @TempDir Path state;

    @ParameterizedTest
    @ValueSource(strings = {"--story", "--story nothing", "--story return --cases 2"})
    void argumentsThatItDoesNotKnowAreAnsweredByTheNamesOfTheStories(String arguments)
            throws Exception {
        int code = Stories.run(List.of(arguments.split(" ")), state, Addresses.usual(), out);

        assertThat(code).isEqualTo(2);
        assertThat(told())
                .contains("return|reject|withdraw|absent|mismatch|deputy|lapse|bsre-down|all");
    }

    @Test
    void aStoryThatThisMeshDoesNotLetBePlayedFailsWithWhatWouldLetIt() throws Exception {
        Files.writeString(state.resolve("credentials.json"), "{}");

        int code = Stories.run(List.of("--story", "lapse"), state, Addresses.usual(), out);

        assertThat(code).isEqualTo(1);
        assertThat(told())
                .contains("SERTEL_INTAKE_CORRECTION_LAPSES_AFTER=20s ./sertel up")
                .contains("0 of 1 stories went as told");
    }

    @Test
    void aLapseThatNobodyWouldWaitForIsNotPlayed() throws Exception {
        Files.writeString(state.resolve("credentials.json"), "{}");
        Files.writeString(
                state.resolve("settings.properties"), "SERTEL_INTAKE_CORRECTION_LAPSES_AFTER=2h");

        assertThat(Stories.run(List.of("--story", "lapse"), state, Addresses.usual(), out))
                .isEqualTo(1);
        assertThat(told()).contains("LEFT OUT");
    }

    private String told() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
