package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.Credentials;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SertelClient;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Broker, registry and database go away, each in turn and then all of them; what was accepted goes
 * on by itself, and nothing is accepted that cannot be kept. How long each is away is set by {@code
 * SERTEL_TEST_OUTAGE_SECONDS}: short in the build, minutes by hand.
 */
@ExtendWith(MeshExtension.class)
class OutagesIT {

    private static final Duration OUTAGE =
            Duration.ofSeconds(
                    Optional.ofNullable(System.getenv("SERTEL_TEST_OUTAGE_SECONDS"))
                            .map(Long::parseLong)
                            .orElse(3L));

    @Test
    void aCaseGoesOnThoughEverythingThatItStandsOnGoesAwayInTurnAndTogether(RunningMesh mesh)
            throws Exception {
        try (Stage stage = new Stage(mesh);
                SertelClient once =
                        new SertelClient(
                                mesh.addresses(),
                                Credentials.in(mesh.credentials()),
                                Duration.ZERO);
                PlayedCase played = stage.newCase();
                PlayedCase refused = stage.newCase()) {
            mesh.kill("kafka");
            played.submit();
            pass(OUTAGE);
            assertThat(status(once, played.applicationId()).status())
                    .as("who only reads the database goes on")
                    .isEqualTo(200);
            mesh.start("kafka");
            played.dispose("kadis", 2);

            mesh.kill("registry");
            pass(OUTAGE);
            played.dispose("kabid", 3);
            mesh.start("registry");

            mesh.kill("postgres");
            pass(OUTAGE);
            assertUnavailable(status(once, played.applicationId()));
            String key = UUID.randomUUID().toString();
            assertUnavailable(once.submission(PlayedCase.OFFICE, key, refused.request()));
            assertUnavailable(once.get("kasi", mesh.addresses().disposition(), "/api/v1/inbox"));
            mesh.start("postgres");
            assertThat(
                            stage.client()
                                    .submission(PlayedCase.OFFICE, key, refused.request())
                                    .status())
                    .as("what was refused was not kept, and can be sent again")
                    .isEqualTo(201);
            played.dispose("kasi", 4);

            List<String> all = List.of("kafka", "registry", "postgres");
            all.forEach(mesh::kill);
            pass(OUTAGE);
            all.reversed().forEach(mesh::start);
            played.sendToBsre();
            played.awaitApproval();
            played.invite();
            played.collect(played.ceremony(), mesh.root());
            played.awaitDelivered();
        }
    }

    private static Answer status(SertelClient client, UUID applicationId)
            throws InterruptedException {
        return client.get(
                PlayedCase.OFFICE,
                client.addresses().intake(),
                "/api/v1/applications/" + applicationId);
    }

    private static void assertUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }

    // An outage is a length of time: there is nothing to wait for in it.
    private static void pass(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }
}
