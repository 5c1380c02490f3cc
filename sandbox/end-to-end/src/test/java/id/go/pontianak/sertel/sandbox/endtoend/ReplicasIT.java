package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.Mailbox.Mail;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Two of each service at once share the work, and one goes on alone when the other dies. */
@ExtendWith(MeshExtension.class)
class ReplicasIT {

    private static final int CASES = 6;

    @Test
    void nothingIsLostAndNothingIsDoneTwiceAndTheOrderOfACaseIsKept(RunningMesh mesh)
            throws Exception {
        List<String> replicas =
                Arrays.stream(ServiceName.values()).parallel().map(mesh::addReplica).toList();
        List<PlayedCase> cases = new ArrayList<>();
        try (Stage stage = new Stage(mesh);
                ExecutorService actors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CASES; i++) {
                cases.add(stage.newCase());
            }
            together(actors, cases, PlayedCase::submit);
            together(actors, cases, played -> played.dispose("kadis", 2));
            CompletableFuture<Void> deaths =
                    CompletableFuture.runAsync(() -> replicas.forEach(mesh::kill), actors);
            together(actors, cases, played -> played.dispose("kabid", 3));
            together(actors, cases, played -> played.dispose("kasi", 4));
            together(actors, cases, PlayedCase::sendToBsre);
            deaths.join();
            together(actors, cases, PlayedCase::awaitApproval);
            together(actors, cases, PlayedCase::invite);
            together(actors, cases, played -> played.collect(played.ceremony(), mesh.root()));
            together(actors, cases, PlayedCase::awaitDelivered);

            for (PlayedCase played : cases) {
                assertToldOnce(mesh, played);
            }
        } finally {
            cases.forEach(PlayedCase::close);
            replicas.forEach(mesh::stop);
        }
    }

    private static void assertToldOnce(RunningMesh mesh, PlayedCase played) throws Exception {
        List<SeenEvent> events = mesh.topics().eventsOf(played.applicationId());
        List<String> steps =
                new LinkedHashSet<>(events)
                        .stream()
                                .filter(event -> !event.name().startsWith("Notification"))
                                .filter(distinct())
                                .map(event -> event.name() + event.step())
                                .toList();
        assertThat(steps)
                .containsExactly(
                        "ApplicationSubmitted1",
                        "DispositionForwarded2",
                        "DispositionForwarded3",
                        "DispositionForwarded4",
                        "DossierSubmitted5",
                        "DossierVerified5",
                        "OwnerInvited6",
                        "PassphraseSet6",
                        "CertificateReady7",
                        "CertificateDelivered7");
        var bsre = new StandIn(mesh.addresses().bsre());
        assertThat(
                        bsre.received("nik=" + played.request().applicant().nik()).stream()
                                .filter(
                                        entry ->
                                                entry.path("path")
                                                        .asString("")
                                                        .equals("/api/user/registration"))
                                .filter(entry -> entry.path("status").asInt() / 100 == 2))
                .hasSize(1);
        assertThat(played.owner().mailbox().whatsapps())
                .as("a message by WhatsApp never comes twice")
                .doesNotHaveDuplicates();
        // What a killed replica was sending is sent again once its hold on it ends.
        Await.until(
                "every mail to an owner",
                () ->
                        played.owner().mailbox().mails().stream()
                                        .map(Mail::subject)
                                        .distinct()
                                        .count()
                                == 4);
    }

    private static Predicate<SeenEvent> distinct() {
        var known = new LinkedHashSet<String>();
        return event -> known.add(event.field("eventId"));
    }

    /** What is done with one case. */
    @FunctionalInterface
    private interface Act {
        void on(PlayedCase played) throws Exception;
    }

    private static void together(ExecutorService actors, List<PlayedCase> cases, Act act) {
        CompletableFuture.allOf(
                        cases.stream()
                                .map(
                                        played ->
                                                CompletableFuture.runAsync(
                                                        () -> run(act, played), actors))
                                .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void run(Act act, PlayedCase played) {
        try {
            act.on(played);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
