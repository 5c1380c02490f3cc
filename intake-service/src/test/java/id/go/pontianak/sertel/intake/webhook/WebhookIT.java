package id.go.pontianak.sertel.intake.webhook;

import static id.go.pontianak.sertel.intake.OfficeClient.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.intake.IntakeContext;
import id.go.pontianak.sertel.intake.OfficeClient;
import id.go.pontianak.sertel.intake.webhook.Receiver.Heard;
import id.go.pontianak.sertel.intake.webhook.Receiver.Mood;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

@IntakeContext
class WebhookIT {

    @Autowired private EventCodec codec;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DeliveryWorker worker;
    @Autowired private WebhookProperties properties;
    @Autowired private Traces traces;
    @LocalServerPort private int port;

    private final String office = "kelurahan-" + UUID.randomUUID();
    private Receiver receiver = new Receiver();

    @BeforeEach
    void listen() {
        receiver.close();
        receiver = new Receiver();
    }

    @AfterEach
    void stopListening() {
        receiver.close();
        jdbc.update("DELETE FROM webhook WHERE office_id = ?", office);
    }

    @Test
    void everyChangeIsToldOnceSignedAndWithoutPersonalData() {
        JsonNode added = json(register());
        JsonNode accepted = client().submitSample();
        UUID id = UUID.fromString(accepted.at("/applicationId").asString());
        heard(1);
        DossierSubmitted event = SampleEvents.dossierSubmitted(accepted, office);
        try (var mesh = new EventsOnKafka(codec)) {
            mesh.say(event);
            mesh.say(event);
        }
        client().submitSample();

        List<Heard> heard = heard(3);

        assertThat(heard)
                .extracting(each -> event(each).at("/data/event").asString())
                .containsExactlyInAnyOrder(
                        "ApplicationSubmitted", "ApplicationSubmitted", "DossierSubmitted");
        Heard told =
                heard.stream()
                        .filter(each -> event(each).at("/id").asString().equals(event.getEventId()))
                        .findFirst()
                        .orElseThrow();
        assertThat(event(told).at("/subject").asString()).isEqualTo(id.toString());
        assertThat(event(told).at("/time").asString()).isEqualTo(event.getOccurredAt().toString());
        assertThat(event(told).at("/data/status").asString()).isEqualTo("AT_BSRE");
        assertThat(event(told).at("/data/trackingNumber"))
                .isEqualTo(accepted.at("/trackingNumber"));
        assertThat(told.headers())
                .containsEntry("content-type", "application/cloudevents+json; charset=UTF-8");
        assertThat(heard)
                .allSatisfy(
                        each -> {
                            assertThat(each.headers().get("webhook-signature"))
                                    .isEqualTo(expected(added.at("/secret").asString(), each));
                            assertThat(each.body() + each.headers())
                                    .doesNotContain("Ayu")
                                    .doesNotContain("6171")
                                    .doesNotContain("Petugas");
                        });
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "IS_BUSY", "HAS_MOVED", "HANGS_UP", "IS_SILENT"})
    void whatIsNotHeardIsSaidAgain(Mood mood) {
        try (var elsewhere = new Receiver()) {
            String path = register().headers().firstValue("Location").orElseThrow();
            receiver.movesTo(elsewhere.url());
            receiver.once(mood);
            client().submitSample();

            assertThat(only(path, "DELIVERED").at("/attempts").asInt()).isEqualTo(2);
            assertThat(receiver.heard()).hasSize(2);
            assertThat(receiver.heard())
                    .extracting(Heard::id)
                    .containsOnly(receiver.heard().getFirst().id());
            assertThat(elsewhere.heard()).isEmpty();
        }
    }

    @Test
    void whatIsNeverHeardIsGivenUpVisiblyAndCanBeSaidAgain() {
        String path = register().headers().firstValue("Location").orElseThrow();
        receiver.is(Mood.FAILS);
        client().submitSample();

        JsonNode givenUp = only(path, "GIVEN_UP");
        assertThat(givenUp.at("/attempts").asInt()).isEqualTo(3);
        assertThat(givenUp.at("/lastStatus").asInt()).isEqualTo(500);
        assertThat(givenUp.at("/lastError").asString()).isEqualTo("not taken");
        receiver.is(Mood.TAKES);
        String replay = path + "/deliveries/" + givenUp.at("/deliveryId").asString() + "/replay";
        assertThat(new OfficeClient(port, "lain").post(replay, "").statusCode()).isEqualTo(404);
        assertThat(client().post(replay, "").statusCode()).isEqualTo(202);

        JsonNode delivered = only(path, "DELIVERED");
        assertThat(delivered.at("/attempts").asInt()).isEqualTo(4);
        assertThat(delivered.at("/lastStatus").asInt()).isEqualTo(204);
        assertThat(receiver.heard())
                .extracting(Heard::id)
                .containsOnly(givenUp.at("/deliveryId").asString());
        assertThat(receiver.heard())
                .extracting(Heard::body)
                .hasSize(4)
                .containsOnly(receiver.heard().getFirst().body());
    }

    @Test
    void aReceiverThatIsSilentHoldsNobodyElseUp() {
        try (var silent = new Receiver()) {
            silent.is(Mood.IS_SILENT);
            register(silent);
            register();
            IntStream.range(0, 4).forEach(_ -> client().submitSample());

            assertThat(heard(4)).extracting(Heard::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void whereSeveralReplicasWorkEachChangeIsToldOnce() {
        register();
        DueWorker another =
                new WebhookConfiguration()
                        .dueDeliveries(jdbc, Clock.systemUTC(), traces, properties, worker);
        another.start();
        try {
            IntStream.range(0, 12).forEach(_ -> client().submitSample());
            heard(12);
        } finally {
            another.stop();
        }

        assertThat(receiver.heard()).extracting(Heard::id).hasSize(12).doesNotHaveDuplicates();
    }

    private HttpResponse<String> register() {
        return register(receiver);
    }

    private HttpResponse<String> register(Receiver at) {
        return client().post("/api/v1/webhooks", "{\"url\": \"" + at.url() + "\"}");
    }

    private List<Heard> heard(int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> receiver.heard(), heard -> heard.size() >= count);
    }

    private JsonNode only(String path, String status) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> json(client().get(path + "/deliveries")).at("/items/0"),
                        delivery -> delivery.at("/status").asString().equals(status));
    }

    private static String expected(String secret, Heard heard) {
        return WebhookSecrets.signature(
                Base64.getDecoder().decode(secret.substring("whsec_".length())),
                heard.id(),
                Instant.ofEpochSecond(
                        Long.parseLong(heard.headers().getOrDefault("webhook-timestamp", "0"))),
                heard.body());
    }

    private static JsonNode event(Heard heard) {
        return new JsonMapper().readTree(heard.body());
    }

    private OfficeClient client() {
        return new OfficeClient(port, office);
    }
}
