package id.go.pontianak.sertel.sandbox.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** With a program of the broker's jars that prints a number and ends. */
class AotCacheIT {

    private static final List<String> MUST_FIT = List.of("-XX:AOTMode=on");

    @TempDir Path directory;
    private AotCache cache = new AotCache(Path.of("unset"));

    @BeforeEach
    void choosePlace() {
        cache = new AotCache(directory.resolve("program.aot"));
    }

    @Test
    void aTrainedProgramStartsFromItsCacheAndTrainingLeavesNothingElse() throws Exception {
        assertThat(cache.use()).isEmpty();

        assertThat(run(cache.record())).isZero();
        assertThat(run(cache.create())).isZero();
        assertThat(cache.exists()).isFalse();
        cache.finish();

        assertThat(directory).isDirectoryNotContaining("glob:**/*.{notes,unfinished}");
        assertThat(run(with(MUST_FIT, cache.use()))).isZero();
        assertThat(cache.useOrNote()).isEqualTo(cache.use());
    }

    @Test
    void aCacheThatDoesNotFitIsPassedOver() throws Exception {
        Files.writeString(cache.file(), "no cache at all");

        assertThat(run(with(MUST_FIT, cache.use()))).isNotZero();
        assertThat(run(cache.use())).isZero();
    }

    @Test
    void whileThereIsNoCacheAProgramCanNoteItsClassesAtItsEnd() throws Exception {
        assertThat(run(cache.useOrNote())).isZero();

        assertThat(directory).isDirectoryContaining("glob:**/*.jsa");
        assertThat(run(cache.useOrNote())).isZero();
        assertThat(cache.exists()).isFalse();
    }

    private static List<String> with(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static int run(List<String> options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(
                List.of(
                        "-cp",
                        Locations.kafka().resolve("*").toString(),
                        "kafka.tools.StorageTool",
                        "random-uuid"));
        Process process =
                new ProcessBuilder(JavaCommand.of(64, arguments)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isNotNull();
        return process.waitFor();
    }
}
