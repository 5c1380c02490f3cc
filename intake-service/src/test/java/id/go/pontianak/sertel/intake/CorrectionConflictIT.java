package id.go.pontianak.sertel.intake;

import static id.go.pontianak.sertel.intake.IntakeClient.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@IntakeContext
class CorrectionConflictIT {

    @Autowired private EventCodec codec;
    @Autowired private JdbcTemplate jdbc;

    @Value("${sertel.documents.folder}")
    private Path folder;

    @LocalServerPort private int port;
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
    void anotherNikIsLockedInsteadAndOneThatIsInUseIsAConflictThatLeavesNothing()
            throws IOException {
        MeshVoice voice = voice();
        MeshVoice other = voice();
        voice.returned(5);
        List<String> before = files(voice);
        SampleRequest taken =
                changes(nik(other.submitted().getApplicant().getNik()))
                        .file("idCard", SampleFiles.picture("png"));

        HttpResponse<String> conflict = revise(voice, taken);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(code(conflict)).isEqualTo("LIVE_APPLICATION_EXISTS");
        assertThat(files(voice)).isEqualTo(before);
        String fresh =
                new SampleRequest().json().replaceAll("(?s).*\"nik\": \"(\\d{16})\".*", "$1");
        assertThat(revise(voice, changes(nik(fresh))).statusCode()).isEqualTo(202);
        assertThat(
                        mesh().heard(ApplicationSubmitted.class, voice.id(), 2)
                                .getLast()
                                .getResumeStep())
                .isEqualTo(2);
        assertThat(client().submit(new SampleRequest(fresh)).statusCode()).isEqualTo(409);
        assertThat(client().submit(voice.request()).statusCode()).isEqualTo(201);
    }

    @Test
    void ofManyCorrectionsAtTheSameTimeOneIsTaken()
            throws InterruptedException, ExecutionException, IOException {
        MeshVoice voice = voice();
        voice.returned(3);
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers =
                    IntStream.range(0, 6)
                            .mapToObj(
                                    _ ->
                                            senders.submit(
                                                    () ->
                                                            revise(
                                                                    voice,
                                                                    changes("{}")
                                                                            .file(
                                                                                    "idCard",
                                                                                    SampleFiles
                                                                                            .picture(
                                                                                                    "png")))))
                            .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            assertThat(statuses).containsOnlyOnce(202).containsOnly(202, 409);
        }
        assertThat(mesh().heard(ApplicationSubmitted.class, voice.id(), 2)).hasSize(2);
        assertThat(files(voice)).hasSize(5);
    }

    private HttpResponse<String> revise(MeshVoice voice, SampleRequest changes) {
        return client().revise(voice.id(), UUID.randomUUID().toString(), changes);
    }

    private List<String> files(MeshVoice voice) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(voice.id().toString()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static SampleRequest changes(String json) {
        return SampleRequest.changes(Map.of("application", json));
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).at("/code").asString();
    }

    private static String nik(String nik) {
        return "{\"applicant\": {\"nik\": \"%s\"}}".formatted(nik);
    }

    private MeshVoice voice() {
        return new MeshVoice(mesh(), client(), jdbc);
    }

    private IntakeClient client() {
        return new IntakeClient(port);
    }

    private EventsOnKafka mesh() {
        return Objects.requireNonNull(mesh);
    }
}
