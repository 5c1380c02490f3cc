package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.UUID;

/** Step 5 from the disposition to BSrE's word, over Kafka, HTTP and the database. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "sertel.bsre.retry.first=20ms",
            "sertel.bsre.retry.longest=200ms",
            "sertel.bsre.polling.first=20ms",
            "sertel.bsre.polling.longest=200ms",
            "sertel.bsre.patience=2",
            "sertel.bsre.registration.time-limit=1s",
            "sertel.bsre.registration.failure-rate-percent=100",
            "sertel.bsre.look-up.failure-rate-percent=100",
            "sertel.bsre.registration.open-for=300ms",
            "sertel.bsre.look-up.open-for=300ms"
        })
@ContextConfiguration(initializers = MeshEnvironment.class)
class VerificationIT {

    private static final Bsre BSRE = new Bsre();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String COMPLETE =
            """
            {"checklist": {"REQUEST_LETTER": true, "BSRE_FORM": true, "BSRE_FORM_SIGNED": true,
             "ID_CARD": true, "APPOINTMENT_DECREE": true}, "note": "Berkas lengkap"}
            """;

    @DynamicPropertySource
    static void bsre(DynamicPropertyRegistry properties) {
        properties.add("sertel.bsre.url", BSRE::url);
        properties.add("sertel.bsre.username", () -> Bsre.USERNAME);
        properties.add("sertel.bsre.password", () -> Bsre.PASSWORD);
    }

    @Autowired private EventCodec codec;
    @Autowired private DocumentStore documents;
    @LocalServerPort private int port;

    private final String verifier = Tokens.of(Role.VERIFIKATOR, "verifikator-subject");
    private EventsOnKafka events;
    private Http http;

    @BeforeAll
    static void english() {
        // The stand-in's journal is asked over HTTP; nothing else is shared between the tests.
        BSRE.behave();
    }

    @BeforeEach
    void connect() {
        events = new EventsOnKafka(codec);
        http = new Http(port);
    }

    @AfterEach
    void behave() {
        BSRE.behave();
        events.close();
    }

    @AfterAll
    static void stop() {
        BSRE.close();
    }

    @Test
    void aCompleteDossierGoesToBsreAndStepFiveIsDoneWhenBsreAccepts() {
        Dossier dossier = arrived(Samples.nik());
        UUID id = dossier.applicationId();

        assertThat(http.post(verifier, verify(id), COMPLETE).status()).isEqualTo(202);

        DossierSubmitted submitted = events.heard(DossierSubmitted.class, id, 1).getFirst();
        assertThat(submitted.getActor().getRole()).isEqualTo("VERIFIKATOR");
        assertThat(submitted.getActor().getId()).isEqualTo("verifikator-subject");
        assertThat(submitted.getStep()).isEqualTo(5);
        DossierVerified verified = events.heard(DossierVerified.class, id, 1).getFirst();
        assertThat(verified.getStep()).isEqualTo(5);
        assertThat(verified.getBsreReference()).startsWith("BSRE-");
        assertThat(verified.getApplicant().getNik()).isEqualTo(dossier.applicant().nik());
        assertThat(verified.getCausationId()).isEqualTo(submitted.getEventId());
        assertThat(verified.getActor()).isEqualTo(submitted.getActor());
        assertThat(dossier(id).at("/bsre/state").asString()).isEqualTo("ACCEPTED");
        JsonNode registration =
                BSRE.received(dossier.applicant().nik(), Bsre.REGISTRATION).getFirst();
        assertThat(registration.path("requestId").asString()).isEqualTo(submitted.getRequestId());
        assertThat(registration.at("/fields/nama").asString()).isEqualTo("Siti Contoh");
        assertThat(registration.at("/files").propertyNames())
                .containsExactlyInAnyOrder(
                        "ktp", "surat_rekomendasi", "formulir", "sk_pengangkatan");
        assertThat(registration.at("/files/ktp/sha256").asString())
                .isEqualTo(dossier.ofKind("ID_CARD").orElseThrow().sha256());
    }

    private Dossier arrived(String nik) {
        Dossier dossier = Samples.dossier(Ids.next(), nik);
        Samples.keep(dossier, documents);
        events.say(Samples.forwarded(dossier, 4));
        await().atMost(PATIENCE)
                .until(() -> http.get(verifier, path(dossier.applicationId())).status() == 200);
        return dossier;
    }

    private JsonNode dossier(UUID id) {
        return http.get(verifier, path(id)).json();
    }

    private static String path(UUID id) {
        return "/api/v1/dossiers/" + id;
    }

    private static String verify(UUID id) {
        return path(id) + "/verify";
    }
}
