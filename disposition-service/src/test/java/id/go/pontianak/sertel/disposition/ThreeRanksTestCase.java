package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The running service, seen by officials over HTTP and by the mesh on Kafka. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = MeshEnvironment.class)
abstract class ThreeRanksTestCase {

    static final byte[] LETTER = "%PDF-1.7 surat".getBytes(StandardCharsets.UTF_8);

    @Autowired EventCodec codec;
    @Autowired DocumentStore documents;
    @Autowired JdbcTemplate jdbc;
    @Autowired JsonMapper json;
    @LocalServerPort int port;
    @TempDir Path folder;

    final HttpClient http = HttpClient.newHttpClient();
    @Nullable EventsOnKafka mesh;

    @BeforeEach
    void listen() {
        mesh = new EventsOnKafka(codec);
    }

    @AfterEach
    void stopListening() {
        mesh().close();
    }

    void pass(Role role, UUID id) {
        awaitInbox(role, id);
        assertThat(get(role, "/api/v1/dispositions/" + id).statusCode()).isEqualTo(200);
        assertThat(forward(role, id).statusCode()).isEqualTo(200);
        assertThat(json.readTree(forward(role, id).body()).at("/result").asString())
                .isEqualTo("ALREADY_DONE");
    }

    ApplicationSubmitted submit(String name) {
        ApplicationSubmitted submitted = Submissions.of(UUID.randomUUID(), name, LETTER);
        mesh().say(submitted);
        return submitted;
    }

    void awaitInbox(Role role, UUID id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !inbox(role, id).isEmpty());
    }

    List<String> inbox(Role role, UUID id) {
        return found(role, id.toString());
    }

    List<String> found(Role role, String text) {
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

    HttpResponse<String> forward(Role role, UUID id) {
        return post(
                role,
                "/api/v1/dispositions/" + id + "/forward",
                "{\"instructions\": [\"PROCESS_FURTHER\"], \"note\": \"Mohon diproses\"}");
    }

    HttpResponse<String> get(Role role, String path) {
        return send(authorized(role, path).GET());
    }

    HttpResponse<String> post(Role role, String path, String body) {
        return send(
                authorized(role, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder authorized(Role role, String path) {
        return request(path)
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of(role, role.name().toLowerCase(java.util.Locale.ROOT)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    EventsOnKafka mesh() {
        return java.util.Objects.requireNonNull(mesh);
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
