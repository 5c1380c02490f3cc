package id.go.pontianak.sertel.sandbox.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Ending;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

class ManagedProcessTest {

    @TempDir Path directory;
    private @Nullable ManagedProcess process;

    @AfterEach
    void end() {
        if (process != null) {
            process.kill();
        }
    }

    @Test
    void aProcessThatEndsBeforeItIsReadyFailsWithTheEndOfItsLog() {
        ManagedProcess failing = managed("echo the reason; exit 3", () -> false);
        failing.start();

        assertThatThrownBy(() -> failing.awaitReady(Duration.ofSeconds(30)))
                .isInstanceOf(ProcessFailedException.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("the reason");
        assertThat(failing.exitCode()).isEqualTo(3);
    }

    @Test
    void aProcessThatIsNeverReadyIsReportedAsSuch() {
        ManagedProcess slow = managed("exec cat /dev/zero > /dev/null", () -> false);
        slow.start();

        assertThatThrownBy(() -> slow.awaitReady(Duration.ZERO))
                .hasMessageContaining("was not ready after 0 s");
    }

    @Test
    void aProcessThatIgnoresTheRequestToStopIsKilled() {
        ManagedProcess stubborn =
                managed("trap '' TERM; touch ready; while :; do :; done", this::markerExists);
        stubborn.start();
        stubborn.awaitReady();

        stubborn.stop();

        assertThat(stubborn.alive()).isFalse();
        assertThat(stubborn.exitCode()).isEqualTo(137);
    }

    @Test
    void theChildrenOfAProcessAreKilledWithIt() {
        ManagedProcess parent =
                managed("cat /dev/zero > /dev/null & touch ready; wait", this::markerExists);
        parent.start();
        parent.awaitReady();
        List<ProcessHandle> children =
                ProcessHandle.of(parent.pid()).orElseThrow().descendants().toList();

        parent.kill();

        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void aProcessSeesNothingOfOurEnvironmentButWhatItNeeds() {
        ManagedProcess printing = managed("env; exit 1", () -> false);
        printing.start();

        assertThatThrownBy(printing::awaitReady)
                .hasMessageContaining("GIVEN=value")
                .hasMessageContaining("PATH=")
                .message()
                .doesNotContain("JAVA_HOME");
    }

    @Test
    void whatAnEarlierStarterLeftRunningIsEndedFirst() {
        ManagedProcess first = managed("exec cat /dev/zero > /dev/null", () -> true);
        first.start();
        long leftover = first.pid();

        process = managed("exec cat /dev/zero > /dev/null", () -> true);
        process.start();

        assertThat(ProcessHandle.of(leftover).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(process.pid()).isNotEqualTo(leftover);
    }

    private boolean markerExists() {
        return directory.resolve("ready").toFile().exists();
    }

    private ManagedProcess managed(String script, Readiness readiness) {
        ManagedProcess managed =
                new ManagedProcess(
                        new ProcessSpecification(
                                "script",
                                "nowhere",
                                List.of(),
                                () -> List.of("sh", "-c", script),
                                Map.of("GIVEN", "value"),
                                directory,
                                directory.resolve("log"),
                                new Ending("TERM", "KILL", Duration.ofMillis(300)),
                                readiness));
        process = managed;
        return managed;
    }
}
