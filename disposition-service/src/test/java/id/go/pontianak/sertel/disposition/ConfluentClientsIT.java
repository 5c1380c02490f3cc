package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.outbox.Outbox;
import id.go.pontianak.sertel.platform.outbox.OutgoingEvent;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.EventExample;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshHeader;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.client.RestClient;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Confluent's own JavaScript clients on the mesh's topics, with a real service behind them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = MeshEnvironment.class)
class ConfluentClientsIT {

    @Autowired private EventCodec codec;
    @Autowired private Outbox outbox;
    @LocalServerPort private int port;

    @Test
    void theyReadAnEventOfEveryTopicWithItsHeaders() throws Exception {
        ConfluentClients.install();
        codec.prepare();
        try (var mesh = new EventsOnKafka(codec)) {
            for (EventType type : EventType.values()) {
                OutgoingEvent event = outbox.outgoing(EventExample.of(type).record());
                mesh.send(event.topic(), key(event), event.value(), event.headers());
            }
        }
        String[] topics =
                Arrays.stream(EventType.values()).map(EventType::topic).toArray(String[]::new);

        String told = ConfluentClients.run("read-events.mjs", topics);

        assertThat(told.lines().map(line -> line.replaceAll("read (.*): .*", "$1")))
                .containsExactlyInAnyOrder(topics);
    }

    @Test
    void whatTheySayIsTakenByTheServiceWhoseEventItIs() throws Exception {
        ConfluentClients.install();
        UUID application = Ids.next();

        String eventId = ConfluentClients.run("say-application.mjs", application.toString());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/api/v1/inbox?q=" + application).contains("Contoh Pemohon"));
        get("/api/v1/dispositions/" + application);
        forward(application);
        try (var mesh = new EventsOnKafka(codec)) {
            DispositionForwarded forwarded =
                    mesh.heard(DispositionForwarded.class, application, 1).getFirst();
            assertThat(forwarded.getCausationId()).isEqualTo(eventId.strip());
            assertThat(forwarded.getApplicant().getNik()).isEqualTo("6171014502900001");
            assertThat(forwarded.getDocuments()).hasSize(4);
        }
    }

    @Test
    void theEventInterfaceIsValidAsyncApi() throws Exception {
        ConfluentClients.install();

        assertThat(ConfluentClients.run("check-asyncapi.mjs"))
                .startsWith("AsyncAPI 3.0.0: ")
                .endsWith(" 0 faults\n");
    }

    @Test
    void recordsCarryTheHeadersThatTheEventInterfaceNames() {
        codec.prepare();
        Map<String, String> said =
                outbox.outgoing(EventExample.of(EventType.DISPOSITION_FORWARDED).record())
                        .headers();
        UUID application = Ids.next();
        List<String> dead;
        try (var mesh = new EventsOnKafka(codec)) {
            String topic = EventType.APPLICATION_SUBMITTED.topic();
            mesh.send(topic, application.toString(), new byte[] {7}, said);
            dead =
                    Stream.of(
                                    mesh.records(
                                                    MeshService.DISPOSITION.deadLetterTopic(
                                                            EventType.APPLICATION_SUBMITTED),
                                                    application.toString(),
                                                    1)
                                            .getFirst()
                                            .headers()
                                            .toArray())
                            .map(Header::key)
                            .toList();
        }

        assertThat(said.keySet()).containsExactlyInAnyOrderElementsOf(names(MeshHeader.Kind.EVENT));
        assertThat(dead)
                .containsAll(names(MeshHeader.Kind.ORIGIN, MeshHeader.Kind.BURIAL))
                .isSubsetOf(
                        names(
                                MeshHeader.Kind.EVENT,
                                MeshHeader.Kind.TRACE,
                                MeshHeader.Kind.ORIGIN,
                                MeshHeader.Kind.BURIAL));
    }

    private static List<String> names(MeshHeader.Kind... kinds) {
        return MeshHeader.of(kinds).stream().map(MeshHeader::header).toList();
    }

    private static String key(OutgoingEvent event) {
        return Objects.requireNonNull(event.key());
    }

    private String get(String path) {
        return Objects.requireNonNull(client().get().uri(path).retrieve().body(String.class));
    }

    private void forward(UUID application) {
        client().post()
                .uri("/api/v1/dispositions/" + application + "/forward")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"instructions\": [\"PROCESS_FURTHER\"], \"note\": null}")
                .retrieve()
                .toBodilessEntity();
    }

    private RestClient client() {
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader(
                        "Authorization", "Bearer " + Tokens.of(Role.KEPALA_DINAS, "kepala_dinas"))
                .build();
    }
}
