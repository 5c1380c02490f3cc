package id.go.pontianak.sertel.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class DemoTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @TempDir Path state;

    @ParameterizedTest
    @ValueSource(strings = {"--cases", "--cases zero", "--cases 0", "--cases 1001", "--case 1"})
    void argumentsThatItDoesNotKnowAreAnsweredByItsUsage(String arguments) throws Exception {
        int code = Demo.run(List.of(arguments.split(" ")), state, Addresses.usual(), out);

        assertThat(code).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("usage: sertel demo");
    }

    @Test
    void withoutAMeshItSaysHowToStartOne() throws Exception {
        assertThat(Demo.run(List.of(), state, Addresses.usual(), out)).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("./sertel up");
    }
}
