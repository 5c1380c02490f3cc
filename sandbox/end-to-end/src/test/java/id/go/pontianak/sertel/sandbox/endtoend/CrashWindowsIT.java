package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Between any two steps of a service's work its process may die. Each of these gaps is held open
 * while the process is killed in it; nothing may be lost, and nothing done twice.
 */
@ExtendWith(MeshExtension.class)
class CrashWindowsIT {

    private static final String REGISTRATION = "/api/user/registration";

    @AfterEach
    void noFaultsAreLeft(RunningMesh mesh) throws Exception {
        new StandIn(mesh.addresses().bsre()).faults("[]");
        new StandIn(mesh.addresses().whatsapp()).faults("[]");
        mesh.startAll();
    }

    @Test
    void betweenTheCommitAndTheRelay(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            try (HeldRelay _ = HeldRelay.of(mesh.database(ServiceName.INTAKE))) {
                played.submit();
                mesh.kill(ServiceName.INTAKE);
            }
            assertThat(mesh.topics().eventsOf(played.applicationId())).isEmpty();

            mesh.start(ServiceName.INTAKE);
            played.dispose("kadis", 2);

            assertThat(said(mesh, played, "ApplicationSubmitted").stream().distinct()).hasSize(1);
        }
    }

    @Test
    void betweenTheRelayAndTheDelete(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            try (Gate gate = Gate.before("DELETE", "outbox", mesh.database(ServiceName.INTAKE))) {
                played.submit();
                gate.awaitReached();
                mesh.kill(ServiceName.INTAKE);
                gate.breakOff();
            }
            assertThat(said(mesh, played, "ApplicationSubmitted")).hasSize(1);

            mesh.start(ServiceName.INTAKE);
            Await.until(
                    "the event's second time on the wire",
                    () -> said(mesh, played, "ApplicationSubmitted").size() == 2);
            played.dispose("kadis", 2);
            played.dispose("kabid", 3);

            assertThat(said(mesh, played, "ApplicationSubmitted").stream().distinct()).hasSize(1);
            assertThat(said(mesh, played, "DispositionForwarded").stream().distinct()).hasSize(2);
        }
    }

    @Test
    void betweenTheBatchAndTheCommitOfItsOffsets(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase();
                ConsumerGroup group = mesh.consumerGroup(ServiceName.DISPOSITION)) {
            played.submit();
            played.dispose("kadis", 2);
            mesh.kill(ServiceName.DISPOSITION);
            SeenEvent submitted =
                    mesh.topics().eventsOf(played.applicationId()).stream()
                            .filter(event -> event.name().equals("ApplicationSubmitted"))
                            .findFirst()
                            .orElseThrow();
            group.forgetFrom(submitted);

            mesh.start(ServiceName.DISPOSITION);
            group.awaitBeyond(submitted);
            played.dispose("kabid", 3);

            Await.until(
                    "both forwards on their topic",
                    () ->
                            said(mesh, played, "DispositionForwarded").stream().distinct().count()
                                    >= 2);
            assertThat(said(mesh, played, "DispositionForwarded").stream().distinct()).hasSize(2);
            MeshDatabase database = mesh.database(ServiceName.DISPOSITION);
            assertThat(database.count("dead_letter WHERE closed_at IS NULL")).isZero();
            assertThat(database.count("pending_event")).isZero();
        }
    }

    @Test
    void betweenTheIntentAndTheCall(RunningMesh mesh) throws Exception {
        var bsre = new StandIn(mesh.addresses().bsre());
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            toTheVerifier(played);
            bsre.faults(rule(REGISTRATION, "CLOSE_BEFORE", 3_000));
            played.sendToBsre();
            awaitIntent(mesh, played);
            mesh.kill(ServiceName.VERIFICATION);
            assertThat(registrations(bsre, played)).isZero();

            mesh.database(ServiceName.VERIFICATION).leasesRunOut("dossier");
            mesh.start(ServiceName.VERIFICATION);
            played.awaitApproval();

            assertThat(registrations(bsre, played)).isEqualTo(1);
            assertThat(said(mesh, played, "DossierVerified").stream().distinct()).hasSize(1);
        }
    }

    @Test
    void betweenTheCallAndTheReport(RunningMesh mesh) throws Exception {
        var bsre = new StandIn(mesh.addresses().bsre());
        MeshDatabase database = mesh.database(ServiceName.VERIFICATION);
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            toTheVerifier(played);
            bsre.faults(rule(REGISTRATION, "DELAY", 2_000));
            played.sendToBsre();
            awaitIntent(mesh, played);
            try (Gate gate = Gate.before("INSERT", "dossier", database)) {
                gate.awaitReached();
                assertThat(registrations(bsre, played)).isEqualTo(1);
                mesh.kill(ServiceName.VERIFICATION);
                gate.breakOff();
            }

            database.leasesRunOut("dossier");
            mesh.start(ServiceName.VERIFICATION);
            played.awaitApproval();

            assertThat(registrations(bsre, played)).as("looked up, not sent again").isEqualTo(1);
            assertThat(said(mesh, played, "DossierVerified").stream().distinct()).hasSize(1);
        }
    }

    @Test
    void betweenTheMessageAndItsReport(RunningMesh mesh) throws Exception {
        MeshDatabase database = mesh.database(ServiceName.NOTIFICATION);
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            new StandIn(mesh.addresses().whatsapp()).faults(rule("/*", "DELAY", 2_000));
            played.submit();
            Await.until(
                    "the intent to send a WhatsApp message",
                    () ->
                            database.count(
                                            "notification WHERE channel = 'WHATSAPP' AND claims > 0"
                                                    + " AND "
                                                    + ofCase(played))
                                    > 0);
            try (Gate gate = Gate.before("INSERT", "notification", database)) {
                gate.awaitReached();
                Await.until(
                        "the message at WhatsApp",
                        () -> played.owner().mailbox().whatsapps().size() == 1);
                mesh.kill(ServiceName.NOTIFICATION);
                gate.breakOff();
            }

            database.leasesRunOut("notification");
            mesh.start(ServiceName.NOTIFICATION);
            Await.until(
                    "nothing more to be sent",
                    () ->
                            database.count(
                                            "notification WHERE due_at IS NOT NULL AND "
                                                    + ofCase(played))
                                    == 0);

            assertThat(played.owner().mailbox().whatsapps()).hasSize(1);
        }
    }

    @Test
    void betweenTheFileAndTheRow(RunningMesh mesh) throws Exception {
        MeshDatabase database = mesh.database(ServiceName.INTAKE);
        Path documents = mesh.state().resolve("documents");
        List<Path> before = files(documents);
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            CompletableFuture<Void> lost;
            try (Gate gate = Gate.before("INSERT", "application", database)) {
                lost = CompletableFuture.runAsync(() -> submit(played));
                gate.awaitReached();
                assertThat(files(documents)).hasSize(before.size() + 4);
                mesh.kill(ServiceName.INTAKE);
                gate.breakOff();
                assertThat(database.count("upload")).as("known to be nobody's yet").isEqualTo(1);
                // The client goes on trying the same request until it is answered.
                database.update(
                        "UPDATE idempotency_key SET claimed_at = claimed_at - interval '1 hour'"
                                + " WHERE response IS NULL");
            }
            mesh.start(ServiceName.INTAKE);
            assertThatCode(lost::get).doesNotThrowAnyException();
            played.dispose("kadis", 2);

            assertThat(said(mesh, played, "ApplicationSubmitted").stream().distinct()).hasSize(1);
        }
    }

    private static void toTheVerifier(PlayedCase played) throws InterruptedException {
        played.submit();
        played.dispose("kadis", 2);
        played.dispose("kabid", 3);
        played.dispose("kasi", 4);
        played.awaitVerification();
    }

    private static void submit(PlayedCase played) {
        try {
            played.submit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String rule(String path, String action, int delayMillis) {
        return """
        [{"path": "%s", "action": "%s", "delayMillis": %d, "times": 1}]
        """
                .formatted(path, action, delayMillis);
    }

    private static void awaitIntent(RunningMesh mesh, PlayedCase played)
            throws InterruptedException {
        MeshDatabase database = mesh.database(ServiceName.VERIFICATION);
        Await.until(
                "the intent to register",
                () -> database.count("dossier WHERE claims > 0 AND " + ofCase(played)) == 1);
    }

    private static long registrations(StandIn bsre, PlayedCase played)
            throws IOException, InterruptedException {
        return bsre.received("nik=" + played.request().applicant().nik()).stream()
                .filter(entry -> entry.path("path").asString("").equals(REGISTRATION))
                .filter(entry -> entry.path("status").asInt() / 100 == 2)
                .count();
    }

    private static String ofCase(PlayedCase played) {
        return "application_id = '" + played.applicationId() + "'";
    }

    /** The ids of the case's events of that name, each as often as it stands on the wire. */
    private static List<String> said(RunningMesh mesh, PlayedCase played, String name) {
        return mesh.topics().eventsOf(played.applicationId()).stream()
                .filter(event -> event.name().equals(name))
                .map(event -> event.field("eventId"))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
