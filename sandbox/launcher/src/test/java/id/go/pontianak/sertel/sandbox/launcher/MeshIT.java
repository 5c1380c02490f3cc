package id.go.pontianak.sertel.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.sandbox.infrastructure.Ports;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

class MeshIT {

    private static final Set<String> SANDBOX =
            Set.of(
                    "postgres",
                    "kafka",
                    "registry",
                    "deployment",
                    "login",
                    "bsre",
                    "whatsapp",
                    "mail");

    @TempDir Path directory;

    @Test
    void everythingComesUpInOrderAndCanBeStoppedKilledAndStartedOneByOne() {
        Mesh mesh = ReducedMesh.prepare(directory, SANDBOX);
        try (mesh) {
            mesh.startAll();
            assertThat(mesh.status())
                    .hasSize(SANDBOX.size() - 1)
                    .allMatch(process -> process.condition() == Condition.READY);
            assertThat(directory.resolve("bsre/root.pem")).exists();

            mesh.kill("mail");
            assertThat(condition(mesh, "mail")).isEqualTo(Condition.DIED);
            mesh.start("mail");
            assertThat(condition(mesh, "mail")).isEqualTo(Condition.READY);

            mesh.stop("kafka");
            assertThat(condition(mesh, "kafka")).isEqualTo(Condition.STOPPED);
            mesh.start("kafka");
            assertThat(condition(mesh, "kafka")).isEqualTo(Condition.READY);

            assertThatThrownBy(() -> mesh.stop("nothing")).hasMessageContaining("postgres, kafka");
        }
        assertThat(mesh.status()).allMatch(process -> process.pid().equals(OptionalLong.empty()));
        assertThat(mesh.endpoints().ports().values()).allMatch(Ports::isFree);
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void portsThatAreTakenAreNamedBeforeAnythingIsStarted() throws IOException {
        State state = new State(directory);
        Secrets secrets = Secrets.of(state);
        try (ServerSocket first = new ServerSocket(0);
                ServerSocket second = new ServerSocket(0)) {
            Endpoints endpoints =
                    Endpoints.configured(
                            directory.resolve("none"),
                            Map.of(
                                    "SERTEL_PORT_MAIL", Integer.toString(first.getLocalPort()),
                                    "SERTEL_PORT_SMTP", Integer.toString(second.getLocalPort())));
            List<Entry> mail =
                    Catalogue.of(endpoints, secrets, state).stream()
                            .filter(entry -> entry.name().equals("mail"))
                            .toList();

            assertThatThrownBy(
                            () ->
                                    ReducedMesh.prepare(
                                            state, endpoints, secrets, mail, Progress.SILENT))
                    .isInstanceOf(ProcessFailedException.class)
                    .hasMessageContaining("port " + first.getLocalPort())
                    .hasMessageContaining("port " + second.getLocalPort())
                    .hasMessageContaining("SERTEL_PORT_SMTP");
        }
    }

    @Test
    void whenOneFailsTheReasonIsToldAndNothingIsLeftRunning() {
        State state = new State(directory);
        Endpoints endpoints = Endpoints.free();
        Secrets secrets = Secrets.of(state);
        Entry failing =
                new Entry(
                        "failing",
                        "fails",
                        new Program.Job("no.such.MainClass"),
                        List.of(),
                        List.of("mail"),
                        Map.of(),
                        "",
                        null);
        Entry mail =
                Catalogue.of(endpoints, secrets, state).stream()
                        .filter(entry -> entry.name().equals("mail"))
                        .findFirst()
                        .orElseThrow();
        Mesh mesh =
                ReducedMesh.prepare(
                        state, endpoints, secrets, List.of(mail, failing), Progress.SILENT);

        assertThatThrownBy(mesh::startAll)
                .isInstanceOf(ProcessFailedException.class)
                .hasMessageContaining("failing ended with exit code 1")
                .hasMessageContaining("no.such.MainClass");
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
    }

    private static Condition condition(Mesh mesh, String name) {
        return mesh.status().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow()
                .condition();
    }
}
