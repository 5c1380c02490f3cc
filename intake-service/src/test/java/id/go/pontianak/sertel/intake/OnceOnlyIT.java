package id.go.pontianak.sertel.intake;

import static id.go.pontianak.sertel.intake.IntakeClient.OFFICE;
import static id.go.pontianak.sertel.intake.IntakeClient.OTHER_OFFICE;
import static id.go.pontianak.sertel.intake.IntakeClient.bearer;
import static id.go.pontianak.sertel.intake.IntakeClient.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@IntakeContext
class OnceOnlyIT {

    @Autowired private EventCodec codec;
    @Autowired private JdbcTemplate jdbc;
    @LocalServerPort private int port;

    @Test
    void theSameRequestSentAgainGetsTheSameAnswer() {
        var request = new SampleRequest();
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = client().submit(OFFICE, key, request);
        request.json(request.json().replace("\n", "").replace(": ", " :  "));

        HttpResponse<String> again = client().submit(OFFICE, key, request);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void aKeyCannotBeUsedForAnotherRequestButByAnotherOffice() {
        var request = new SampleRequest();
        String key = UUID.randomUUID().toString();
        client().submit(OFFICE, key, request);

        HttpResponse<String> otherFile =
                client().submit(OFFICE, key, request.file("idCard", SampleFiles.picture("jpeg")));
        HttpResponse<String> otherOffice = client().submit(OTHER_OFFICE, key, new SampleRequest());

        assertThat(otherFile.statusCode()).isEqualTo(422);
        assertThat(json(otherFile).at("/code").asString()).isEqualTo("IDEMPOTENCY_KEY_USED");
        assertThat(otherOffice.statusCode()).isEqualTo(201);
    }

    @Test
    void withoutAKeyNothingIsTaken() {
        HttpResponse<String> answer =
                client().send(
                                client().post(new SampleRequest())
                                        .header("Authorization", bearer(OFFICE)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/code").asString()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
    }

    @Test
    void aRequestThatIsUnderWayIsAConflict() {
        var request = new SampleRequest();
        String key = UUID.randomUUID().toString();
        client().submit(OFFICE, key, request);
        jdbc.update("UPDATE idempotency_key SET response = NULL WHERE key = ?", key);

        HttpResponse<String> answer = client().submit(OFFICE, key, request);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).at("/code").asString()).isEqualTo("REQUEST_IN_PROGRESS");
    }

    @Test
    void aSecondLiveApplicationForAPersonIsAConflictThatOnlyTheirOfficeIsToldMoreOf() {
        var request = new SampleRequest();
        String number = json(client().submit(request)).at("/trackingNumber").asString();

        HttpResponse<String> own = client().submit(request);
        HttpResponse<String> other =
                client().submit(OTHER_OFFICE, UUID.randomUUID().toString(), request);

        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(json(own).at("/code").asString()).isEqualTo("LIVE_APPLICATION_EXISTS");
        assertThat(own.body()).contains(number);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(json(other).at("/code").asString()).isEqualTo("LIVE_APPLICATION_EXISTS");
        assertThat(other.body()).doesNotContain(number);
    }

    @Test
    void ofManyRequestsForOnePersonAtTheSameTimeOneIsTaken()
            throws InterruptedException, ExecutionException {
        var request = new SampleRequest();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> senders.submit(() -> client().submit(request)))
                            .toList();
            int accepted = 0;
            for (Future<HttpResponse<String>> answer : answers) {
                int status = answer.get().statusCode();
                assertThat(status).isIn(201, 409);
                accepted += status == 201 ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
    }

    @Test
    void whoHasTheirCertificateMayApplyAgain() {
        var request = new SampleRequest();
        UUID id = UUID.fromString(json(client().submit(request)).at("/applicationId").asString());
        try (var mesh = new EventsOnKafka(codec)) {
            var story = new MeshStory(mesh.heard(ApplicationSubmitted.class, id, 1).getFirst());
            story.events().forEach(mesh::say);
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(client().submit(request).statusCode()).isEqualTo(201));
    }

    private IntakeClient client() {
        return new IntakeClient(port);
    }
}
