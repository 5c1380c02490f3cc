package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = MeshEnvironment.class)
class DispositionServiceIT {

    private static final byte[] LETTER = "%PDF-1.7 surat".getBytes(StandardCharsets.UTF_8);

    @Autowired private EventCodec codec;
    @Autowired private DocumentStore documents;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private JsonMapper json;
    @LocalServerPort private int port;
    @TempDir private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable EventsOnKafka mesh;

    @BeforeEach
    void listen() {
        mesh = new EventsOnKafka(codec);
    }

    @AfterEach
    void stopListening() {
        mesh().close();
    }

    @Test
    void aLetterGoesThroughTheThreeRanksAndEachForwardIsToldToTheMesh() {
        ApplicationSubmitted submitted = submit("Budi Santoso");
        UUID id = UUID.fromString(submitted.getApplicationId());

        pass(Role.KEPALA_DINAS, id);
        pass(Role.KABID_TKPBET, id);
        pass(Role.KASI_PKS, id);

        List<DispositionForwarded> told = mesh().heard(DispositionForwarded.class, id, 3);
        assertThat(told).extracting(DispositionForwarded::getStep).containsExactly(2, 3, 4);
        assertThat(told)
                .extracting(DispositionForwarded::getToRole)
                .containsExactly("KABID_TKPBET", "KASI_PKS", "VERIFIKATOR");
        assertThat(told.getFirst().getCausationId()).isEqualTo(submitted.getEventId());
        assertThat(told.get(1).getCausationId()).isEqualTo(told.getFirst().getEventId());
        assertThat(told.getFirst().getAgendaNumber()).isNull();
        assertThat(told.getLast().getAgendaNumber()).matches("\\d{4}/PKS/\\d{4}");
        assertThat(told.getLast().getClassification()).isEqualTo("ORDINARY");
        assertThat(told.getLast().getApplicant()).isEqualTo(submitted.getApplicant());
        assertThat(told.getLast().getDocuments()).isEqualTo(submitted.getDocuments());
        assertThat(inbox(Role.KASI_PKS, id)).isEmpty();
    }

    @Test
    void anEventCarriesCloudEventsHeadersAndTheTraceOfWhoCausedIt() {
        ApplicationSubmitted submitted = submit("Siti Aminah");
        UUID id = UUID.fromString(submitted.getApplicationId());
        pass(Role.KEPALA_DINAS, id);

        ConsumerRecord<String, byte[]> record =
                mesh().records("sertel.disposition-forwarded.v1", id.toString(), 1).getFirst();

        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type"))
                .isEqualTo("id.go.pontianak.sertel.DispositionForwarded.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/sertel/disposition-service");
        assertThat(header(record, "ce_subject")).isEqualTo(id.toString());
        assertThat(header(record, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
    }

    @Test
    void aDuplicateOfAnEventChangesNothing() {
        ApplicationSubmitted submitted = submit("Dewi Lestari");
        UUID id = UUID.fromString(submitted.getApplicationId());
        pass(Role.KEPALA_DINAS, id);

        mesh().say(submitted);
        UUID marker = UUID.fromString(submit("Penanda").getApplicationId());
        awaitInbox(Role.KEPALA_DINAS, marker);

        assertThat(inbox(Role.KEPALA_DINAS, id)).isEmpty();
        assertThat(inbox(Role.KABID_TKPBET, id)).hasSize(1);
    }

    @Test
    void whatCannotBeDecodedBecomesADeadLetterAndHoldsUpNobodyElse() {
        UUID broken = UUID.randomUUID();
        mesh().send(
                        "sertel.application-submitted.v1",
                        broken.toString(),
                        "garbage".getBytes(StandardCharsets.UTF_8),
                        Map.of());

        UUID other = UUID.fromString(submit("Andi Wijaya").getApplicationId());
        awaitInbox(Role.KEPALA_DINAS, other);

        ConsumerRecord<String, byte[]> dead =
                mesh().records(
                                "sertel.application-submitted.v1.disposition-service.dlt",
                                broken.toString(),
                                1)
                        .getFirst();
        assertThat(header(dead, "sertel-cause")).isEqualTo("WRONG_MAGIC");
        assertThat(new String(dead.value(), StandardCharsets.UTF_8)).isEqualTo("garbage");
    }

    @Test
    void afterADeadLetterTheCaseWaitsUntilItIsReplayed() {
        ApplicationSubmitted good = Submissions.of(UUID.randomUUID(), "Rina Marlina", LETTER);
        UUID id = UUID.fromString(good.getApplicationId());
        String topic = "sertel.application-submitted.v1";
        mesh().send(topic, id.toString(), new byte[] {9, 9, 9, 9, 9, 9}, Map.of());
        mesh().say(good);
        ConsumerRecord<String, byte[]> dead =
                mesh().records(topic + ".disposition-service.dlt", id.toString(), 1).getFirst();
        await().until(
                        () ->
                                jdbc.queryForObject(
                                        "SELECT count(*) FROM pending_event WHERE key = ?",
                                        Long.class,
                                        id),
                        count -> count == 1);
        assertThat(inbox(Role.KEPALA_DINAS, id)).isEmpty();

        ApplicationSubmitted mended = Submissions.of(id, "Rina Marlina", LETTER);
        codec.prepare();
        mesh().send(
                        MeshService.DISPOSITION.replayTopic(),
                        id.toString(),
                        codec.encode(mended),
                        Map.of(
                                "sertel-original-topic",
                                header(dead, "sertel-original-topic"),
                                "sertel-original-partition",
                                header(dead, "sertel-original-partition"),
                                "sertel-original-offset",
                                header(dead, "sertel-original-offset")));

        awaitInbox(Role.KEPALA_DINAS, id);
        assertThat(
                        jdbc.queryForObject(
                                "SELECT count(*) FROM pending_event WHERE key = ?", Long.class, id))
                .isZero();
    }

    @Test
    void aForwardBeforeAnyoneOpenedTheDossierIsRefused() {
        UUID id = UUID.fromString(submit("Hendra Gunawan").getApplicationId());
        awaitInbox(Role.KEPALA_DINAS, id);

        HttpResponse<String> answer = forward(Role.KEPALA_DINAS, id);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json.readTree(answer.body()).at("/code").asString()).isEqualTo("NOT_OPENED");
    }

    @Test
    void manyAreForwardedAtOnceEachWithItsOwnResult() {
        UUID opened = UUID.fromString(submit("Agus Salim").getApplicationId());
        UUID unopened = UUID.fromString(submit("Maya Sari").getApplicationId());
        UUID unknown = UUID.randomUUID();
        awaitInbox(Role.KEPALA_DINAS, opened);
        awaitInbox(Role.KEPALA_DINAS, unopened);
        get(Role.KEPALA_DINAS, "/api/v1/dispositions/" + opened);

        HttpResponse<String> answer =
                post(
                        Role.KEPALA_DINAS,
                        "/api/v1/dispositions/forward",
                        """
                        {"applicationIds": ["%s", "%s", "%s"], "instructions": ["OPINION"], "note": "Mohon ditindaklanjuti"}
                        """
                                .formatted(opened, unopened, unknown));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).at("/items").valueStream())
                .extracting(item -> item.at("/result").asString() + item.at("/code").asString(""))
                .containsExactly("FORWARDED", "REFUSEDNOT_OPENED", "REFUSEDNOT_FOUND");
    }

    @Test
    void aDocumentIsShownToTheOfficialWhoseStepItIsAndToNobodyElse() throws IOException {
        ApplicationSubmitted submitted = submit("Fitri Handayani");
        UUID id = UUID.fromString(submitted.getApplicationId());
        String documentId = submitted.getDocuments().getFirst().getDocumentId();
        documents.put(id, documentId, Files.write(folder.resolve("letter"), LETTER));
        awaitInbox(Role.KEPALA_DINAS, id);
        String path = "/api/v1/dispositions/" + id + "/documents/" + documentId;

        HttpResponse<String> seen = get(Role.KEPALA_DINAS, path);

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).isEqualTo(new String(LETTER, StandardCharsets.UTF_8));
        assertThat(seen.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(get(Role.KABID_TKPBET, path).statusCode()).isEqualTo(404);
        assertThat(get(Role.VERIFIKATOR, path).statusCode()).isEqualTo(403);
        assertThat(
                        jdbc.queryForList(
                                "SELECT viewer FROM document_view WHERE application_id = ?",
                                String.class,
                                id))
                .containsExactly("kepala_dinas");
    }

    @Test
    void everyFaultOfADispositionIsNamedAtOnceInTheCallersLanguage() {
        HttpResponse<String> answer =
                post(
                        Role.KEPALA_DINAS,
                        "/api/v1/dispositions/" + UUID.randomUUID() + "/forward",
                        """
                        {"instructions": ["DANCE"], "note": "passphrase: rahasia123", "classification": "NONE", "step": "2"}
                        """);

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.at("/errors").valueStream())
                .extracting(fault -> fault.at("/pointer").asString())
                .containsExactlyInAnyOrder("/instructions/0", "/note", "/classification", "/step");
        assertThat(problem.at("/title").asString()).startsWith("Permintaan belum benar");
        assertThat(answer.body()).doesNotContain("rahasia123");
    }

    @Test
    void whoHasNoTokenOrATokenForAnotherServiceIsNotLetIn() {
        assertThat(send(request("/api/v1/inbox").GET()).statusCode()).isEqualTo(401);
        assertThat(
                        send(request("/api/v1/inbox")
                                        .header(
                                                "Authorization",
                                                "Bearer "
                                                        + Tokens.forAnotherAudience(
                                                                Role.KEPALA_DINAS, "kadis"))
                                        .GET())
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theInboxIsFoundByNameOfficeAndTrackingNumberAndPagedWithoutGaps() {
        ApplicationSubmitted submitted = submit("Zulkifli Rahman");
        UUID id = UUID.fromString(submitted.getApplicationId());
        awaitInbox(Role.KEPALA_DINAS, id);

        assertThat(found(Role.KEPALA_DINAS, "zulk rah")).contains(id.toString());
        assertThat(found(Role.KEPALA_DINAS, submitted.getTrackingNumber()))
                .containsExactly(id.toString());
        assertThat(found(Role.KEPALA_DINAS, "tidak-ada-yang-begini")).isEmpty();
        assertThat(get(Role.KEPALA_DINAS, "/api/v1/inbox?cursor=nonsense").statusCode())
                .isEqualTo(400);
    }

    private void pass(Role role, UUID id) {
        awaitInbox(role, id);
        assertThat(get(role, "/api/v1/dispositions/" + id).statusCode()).isEqualTo(200);
        assertThat(forward(role, id).statusCode()).isEqualTo(200);
        assertThat(json.readTree(forward(role, id).body()).at("/result").asString())
                .isEqualTo("ALREADY_DONE");
    }

    private ApplicationSubmitted submit(String name) {
        ApplicationSubmitted submitted = Submissions.of(UUID.randomUUID(), name, LETTER);
        mesh().say(submitted);
        return submitted;
    }

    private void awaitInbox(Role role, UUID id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !inbox(role, id).isEmpty());
    }

    private List<String> inbox(Role role, UUID id) {
        return found(role, id.toString());
    }

    private List<String> found(Role role, String text) {
        String body =
                get(
                                role,
                                "/api/v1/inbox?q="
                                        + java.net.URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .body();
        return json.readTree(body)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/applicationId").asString())
                .toList();
    }

    private HttpResponse<String> forward(Role role, UUID id) {
        return post(
                role,
                "/api/v1/dispositions/" + id + "/forward",
                "{\"instructions\": [\"PROCESS_FURTHER\"], \"note\": \"Mohon diproses\"}");
    }

    private HttpResponse<String> get(Role role, String path) {
        return send(authorized(role, path).GET());
    }

    private HttpResponse<String> post(Role role, String path, String body) {
        return send(
                authorized(role, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder authorized(Role role, String path) {
        return request(path)
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of(role, role.name().toLowerCase(java.util.Locale.ROOT)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private EventsOnKafka mesh() {
        return java.util.Objects.requireNonNull(mesh);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
