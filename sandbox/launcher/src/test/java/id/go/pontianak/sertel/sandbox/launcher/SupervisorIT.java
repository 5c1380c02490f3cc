package id.go.pontianak.sertel.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.infrastructure.JavaCommand;
import id.go.pontianak.sertel.sandbox.infrastructure.Ports;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

class SupervisorIT {

    @TempDir Path directory;
    private final List<Process> started = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Console console =
            new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    private State state = new State(Path.of("unset"));
    private Endpoints ports = Endpoints.free();

    @BeforeEach
    void choosePorts() {
        state = new State(directory);
        ports = Endpoints.free();
        ports.write(directory.resolve("ports.properties"));
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void processesAreStoppedAndStartedOneByOneAndStatusTellsWhetherAllAreReady() throws Exception {
        up();

        assertThat(send("status")).isEqualTo(Supervisor.GOOD);
        assertThat(send("stop", "mail")).isEqualTo(Supervisor.GOOD);
        assertThat(Ports.isFree(ports.port("mail"))).isTrue();
        assertThat(send("status")).isEqualTo(Supervisor.FAILED);
        assertThat(said()).contains("stopped");
        assertThat(send("start", "mail")).isEqualTo(Supervisor.GOOD);
        assertThat(send("status")).isEqualTo(Supervisor.GOOD);
        assertThat(send("stop", "nothing")).isEqualTo(Supervisor.FAILED);
    }

    @Test
    void downReturnsWhenEverythingIsGone() throws Exception {
        Process supervisor = up();
        List<ProcessHandle> children = supervisor.descendants().toList();

        assertThat(send("down")).isEqualTo(Supervisor.GOOD);

        assertThat(children).hasSize(2).noneMatch(ProcessHandle::isAlive);
        assertThat(supervisor.waitFor()).isZero();
        assertThat(Supervisor.runs(state)).isFalse();
    }

    @Test
    void anEndBySignalLeavesNothingRunning() throws Exception {
        Process supervisor = up();
        List<ProcessHandle> children = supervisor.descendants().toList();

        supervisor.destroy();
        supervisor.waitFor();

        assertThat(children).hasSize(2).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void afterEverythingWasKilledItComesUpAgain() throws Exception {
        Process supervisor = up();
        List<ProcessHandle> children = supervisor.descendants().toList();
        supervisor.destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }

        up();

        assertThat(send("status")).isEqualTo(Supervisor.GOOD);
    }

    @Test
    void whoeverStartsItTwiceIsToldSoAndNothingHappens() throws Exception {
        up();
        Process second = start();

        assertThat(second.waitFor()).isZero();
        assertThat(second.inputReader().readLine()).contains("already up");
        assertThat(send("status")).isEqualTo(Supervisor.GOOD);
    }

    @Test
    void aFreshStartBeginsWithNewSecrets() throws Exception {
        up();
        String before = Files.readString(directory.resolve("credentials.json"));
        send("down");

        up("--fresh");

        assertThat(Files.readString(directory.resolve("credentials.json"))).isNotEqualTo(before);
    }

    private int send(String... words) {
        return ControlClient.send(state, List.of(words), console).orElseThrow();
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Process up(String... options) throws IOException {
        Process process = start(options);
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        List<String> lines = new ArrayList<>();
        while (line != null && !line.contains("./sertel demo")) {
            lines.add(line);
            line = output.readLine();
        }
        assertThat(line).describedAs("%s", lines).isNotNull();
        return process;
    }

    private Process start(String... options) throws IOException {
        List<String> command =
                new ArrayList<>(
                        JavaCommand.of(
                                128,
                                List.of(
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        ReducedMesh.Program.class.getName(),
                                        directory.toString())));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        started.add(process);
        return process;
    }
}
