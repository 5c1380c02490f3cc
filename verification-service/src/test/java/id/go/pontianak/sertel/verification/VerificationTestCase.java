package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The service on real infrastructure, with BSrE's stand-in; one context for all tests. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "sertel.bsre.retry.first=20ms",
            "sertel.bsre.retry.longest=200ms",
            "sertel.bsre.polling.first=20ms",
            "sertel.bsre.polling.longest=200ms",
            "sertel.bsre.patience=2",
            "sertel.bsre.registration.open-for=300ms",
            "sertel.bsre.look-up.open-for=300ms"
        })
@ContextConfiguration(initializers = MeshEnvironment.class)
abstract class VerificationTestCase {

    static final Bsre BSRE = new Bsre();
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String COMPLETE =
            """
            {"checklist": {"REQUEST_LETTER": true, "BSRE_FORM": true, "BSRE_FORM_SIGNED": true,
             "ID_CARD": true, "APPOINTMENT_DECREE": true}, "note": "Berkas lengkap"}
            """;

    static final String FAULTS =
            """
            {"faults": [{"document": "ID_CARD", "code": "KTP_BURAM"},
             {"field": "/applicant/position", "code": "SK_BEDA_JABATAN", "note": "Lihat SK"}]}
            """;

    final String verifier = Tokens.of(Role.VERIFIKATOR, "verifikator-subject");

    @Autowired private EventCodec codec;
    @Autowired DocumentStore documents;
    @LocalServerPort private int port;

    EventsOnKafka events;
    Http http;

    @DynamicPropertySource
    static void bsre(DynamicPropertyRegistry properties) {
        properties.add("sertel.bsre.url", BSRE::url);
        properties.add("sertel.bsre.username", () -> Bsre.USERNAME);
        properties.add("sertel.bsre.password", () -> Bsre.PASSWORD);
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

    /** A dossier that a verifier has found complete. */
    Dossier submitted(String nik) {
        Dossier dossier = opened(Samples.dossier(Ids.next(), nik));
        Http.Answer answer = http.post(verifier, verify(dossier.applicationId()), COMPLETE);
        assertThat(answer.status()).isEqualTo(202);
        return dossier;
    }

    /** A dossier on the verifier's desk. */
    Dossier arrived() {
        return arrived(dossierOf("Siti Contoh"));
    }

    Dossier arrived(Dossier dossier) {
        Samples.keep(dossier, documents);
        events.say(Said.forwarded(dossier, 4));
        await().atMost(PATIENCE).until(() -> inbox("?q=" + dossier.applicationId()).size() == 1);
        return dossier;
    }

    /** A dossier on the verifier's desk, which the verifier has looked into. */
    Dossier opened(Dossier dossier) {
        arrived(dossier);
        assertThat(http.get(verifier, path(dossier.applicationId())).status()).isEqualTo(200);
        return dossier;
    }

    static Dossier dossierOf(String name) {
        return Samples.dossier(Ids.next(), Samples.nik(), name);
    }

    JsonNode shown(UUID id) {
        return http.get(verifier, path(id)).json();
    }

    String bsreText(UUID id) {
        return shown(id).at("/bsre/text").asString();
    }

    UUID requestId(Dossier dossier) {
        return UUID.fromString(shown(dossier.applicationId()).at("/bsre/requestId").asString());
    }

    List<JsonNode> inbox(String query) {
        JsonNode items = http.get(verifier, "/api/v1/inbox" + query).json().path("items");
        return items.valueStream().toList();
    }

    static String path(UUID id) {
        return "/api/v1/dossiers/" + id;
    }

    static String verify(UUID id) {
        return path(id) + "/verify";
    }

    static String returning(UUID id) {
        return path(id) + "/return";
    }

    static String rejecting(UUID id) {
        return path(id) + "/reject";
    }

    /** A dossier that a verifier has sent back for correction. */
    Dossier returned() {
        Dossier dossier = opened(dossierOf("Siti Contoh"));
        Http.Answer answer = http.post(verifier, returning(dossier.applicationId()), FAULTS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("result").asString()).isEqualTo("RETURNED");
        return dossier;
    }

    void awaitState(UUID id, String state) {
        await().atMost(PATIENCE).until(() -> shown(id).path("state").asString().equals(state));
    }

    static String document(Dossier dossier, String kind) {
        return path(dossier.applicationId())
                + "/documents/"
                + dossier.ofKind(kind).orElseThrow().documentId();
    }
}
