package id.go.pontianak.sertel.intake;

import static id.go.pontianak.sertel.intake.IntakeClient.OFFICE;
import static id.go.pontianak.sertel.intake.IntakeClient.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;

@IntakeContext
class WithdrawalIT {

    @Autowired private EventCodec codec;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private IntakeDesk desk;
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
    void anOfficeAsksOnceAndWhoeverHoldsTheCaseAnswers() {
        MeshVoice voice = voice();

        HttpResponse<String> answer = client().withdraw(OFFICE, voice.id());
        HttpResponse<String> again = client().withdraw(OFFICE, voice.id());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(json(answer).at("/withdrawal/outcome").asString()).isEqualTo("PENDING");
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(json(again)).isEqualTo(json(answer));
        assertThat(mesh().heard(WithdrawalRequested.class, voice.id(), 1)).hasSize(1);
        assertThat(client().seen(voice.id()).at("/status").asString()).isEqualTo("SUBMITTED");
        voice.withdrawn();
        voice.awaitStatus("WITHDRAWN");
        JsonNode seen = client().seen(voice.id());
        assertThat(seen.at("/withdrawal/outcome").asString()).isEqualTo("DONE");
        assertThat(seen.at("/holder").isNull()).isTrue();
        assertThat(client().withdraw(OFFICE, voice.id()).statusCode()).isEqualTo(202);
        assertThat(client().submit(voice.request()).statusCode()).isEqualTo(201);
    }

    @Test
    void onceThePassphraseIsSetItIsTooLate() {
        MeshVoice voice = voice();
        voice.passphraseSet();
        voice.awaitStatus("AWAITING_CERTIFICATE");

        HttpResponse<String> answer = client().withdraw(OFFICE, voice.id());
        HttpResponse<String> page =
                client().send(client().request("/withdraw/" + voice.token("WITHDRAWAL")).GET());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).at("/code").asString()).isEqualTo("WITHDRAWAL_TOO_LATE");
        assertThat(client().seen(voice.id()).at("/withdrawal").isNull()).isTrue();
        assertThat(page.body()).contains("tidak dapat dibatalkan lagi").doesNotContain("<form");
        assertThat(post("/withdraw/" + voice.token("WITHDRAWAL")).statusCode()).isEqualTo(409);
    }

    @Test
    void whatWaitsForItsCorrectionIsWithdrawnByIntakeItself() {
        MeshVoice voice = voice();
        voice.returned(4);

        assertThat(json(client().withdraw(OFFICE, voice.id())).at("/withdrawal/outcome").asString())
                .isEqualTo("DONE");
        ApplicationWithdrawn said =
                mesh().heard(ApplicationWithdrawn.class, voice.id(), 1).getFirst();
        WithdrawalRequested asked =
                mesh().heard(WithdrawalRequested.class, voice.id(), 1).getFirst();
        assertThat(said.getCausationId()).isEqualTo(asked.getEventId());
        assertThat(said.getOccurredAt()).isAfter(asked.getOccurredAt());
        assertThat(client().seen(voice.id()).at("/history").size()).isEqualTo(4);
    }

    @Test
    void aReturnOfWhatIsWantedBackIsAnsweredByIntake() {
        MeshVoice voice = voice();
        client().withdraw(OFFICE, voice.id());

        voice.returned(3, voice.submittedAt().plusMillis(500));
        voice.awaitStatus("WITHDRAWN");

        assertThat(mesh().heard(ApplicationWithdrawn.class, voice.id(), 1)).hasSize(1);
    }

    @Test
    void theApplicantAsksByLinkWhichIsMadeOfTheOneTheyFollowItBy() {
        MeshVoice voice = voice();
        String path = "/withdraw/" + voice.token("WITHDRAWAL");

        HttpResponse<String> page = client().send(client().request(path).GET());
        HttpResponse<String> sent = post(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Halo Ayu,")
                .contains("<form method=\"post\"")
                .doesNotContain("Candrakirana")
                .doesNotContain("withdraw.");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location"))
                .contains("/track/" + voice.token("TRACKING"));
        assertThat(
                        mesh().heard(WithdrawalRequested.class, voice.id(), 1)
                                .getFirst()
                                .getActor()
                                .getRole())
                .isEqualTo("APPLICANT");
        assertThat(
                        client().send(client().request("/track/" + voice.token("TRACKING")).GET())
                                .body())
                .contains("Permintaan pembatalan sudah kami terima");
        assertThat(client().send(client().request(path).GET()).statusCode()).isEqualTo(404);
        assertThat(post(path).statusCode()).isEqualTo(404);
        assertThat(post("/withdraw/" + voice.token("TRACKING")).statusCode()).isEqualTo(404);
    }

    @Test
    void whatNobodyCorrectsInTimeLapsesOnce() {
        MeshVoice voice = voice();

        voice.returned(4, voice.submittedAt().minus(Duration.ofDays(31)));
        voice.awaitStatus("LAPSED");
        desk.lapse(voice.id());

        ApplicationLapsed lapsed = mesh().heard(ApplicationLapsed.class, voice.id(), 1).getFirst();
        assertThat(lapsed.getReason()).isEqualTo("CORRECTION");
        assertThat(lapsed.getActor().getRole()).isEqualTo("SYSTEM");
        assertThat(lapsed.getCausationId()).isNotBlank();
        assertThat(mesh().heard(ApplicationLapsed.class, voice.id(), 1)).hasSize(1);
        await().atMost(MeshVoice.PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(client().submit(voice.request()).statusCode())
                                        .isEqualTo(201));
    }

    private HttpResponse<String> post(String path) {
        return client().send(client().request(path).POST(BodyPublishers.noBody()));
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
