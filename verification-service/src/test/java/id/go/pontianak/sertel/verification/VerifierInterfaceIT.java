package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/** What a verifier sees and may do, and which events bring it about. */
class VerifierInterfaceIT extends VerificationTestCase {

    @Autowired private JdbcClient jdbc;

    @Test
    void aDossierIsOpenedByWhoReadsItFirstAndShowsTheDisposition() {
        Dossier dossier = arrived();
        UUID id = dossier.applicationId();
        assertThat(inbox("?q=" + id).getFirst().path("opened").asBoolean()).isFalse();

        JsonNode shown = shown(id);

        assertThat(inbox("?q=" + id).getFirst().path("opened").asBoolean()).isTrue();
        assertThat(shown.at("/opened/by").asString()).isEqualTo("Nama verifikator-subject");
        assertThat(shown.at("/disposition/note").asString()).isEqualTo("Mohon diproses");
        assertThat(shown.at("/disposition/agendaNumber").asString()).isEqualTo("0001/PKS/2026");
        assertThat(shown.at("/letter/number").asString()).isEqualTo("800/12/DINKES");
        assertThat(shown.at("/applicant/name").asString()).isEqualTo("Siti Contoh");
        assertThat(shown.path("documents").size()).isEqualTo(4);
        assertThat(shown.path("bsre").isNull()).isTrue();
        http.get(Tokens.of(Role.VERIFIKATOR, "other-subject"), path(id));
        assertThat(shown(id).path("opened")).isEqualTo(shown.path("opened"));
    }

    @Test
    void aPaperIsShownWithoutRunningOrStayingAnywhereAndTheViewIsRecorded() {
        Dossier dossier = arrived();
        Dossier.Document card = dossier.ofKind("ID_CARD").orElseThrow();

        Http.Answer shown = http.get(verifier, document(dossier, "ID_CARD"));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).isEqualTo(Samples.content("ID_CARD"));
        assertThat(shown.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(shown.header("Content-Disposition")).isEqualTo("inline");
        assertThat(shown.header("Content-Security-Policy")).contains("sandbox");
        assertThat(
                        jdbc.sql("SELECT viewer FROM document_view WHERE document_id = ?")
                                .param(card.documentId())
                                .query(String.class)
                                .list())
                .containsExactly("verifikator-subject");
    }

    @Test
    void papersAreShownOnlyWhileTheStepIsTheVerifiers() {
        Dossier unknown = dossierOf("Belum Datang");
        assertThat(http.get(verifier, document(unknown, "ID_CARD")).status()).isEqualTo(404);
        assertThat(http.get(verifier, path(unknown.applicationId())).status()).isEqualTo(404);
        assertThat(http.post(verifier, verify(unknown.applicationId()), COMPLETE).status())
                .isEqualTo(404);

        Dossier dossier = opened(dossierOf("Siti Contoh"));
        String other = path(dossier.applicationId()) + "/documents/" + Ids.random();
        assertThat(http.get(verifier, other).status()).isEqualTo(404);
        assertThat(http.get(verifier, document(dossier, "ID_CARD")).status()).isEqualTo(200);
        http.post(verifier, verify(dossier.applicationId()), COMPLETE);
        events.heard(DossierVerified.class, dossier.applicationId(), 1);
        assertThat(http.get(verifier, document(dossier, "ID_CARD")).status()).isEqualTo(404);
    }

    @Test
    void aChecklistThatIsNotAllTrueIsAnsweredWithEveryFault() {
        UUID id = arrived().applicationId();
        String incomplete = "{\"checklist\": {\"REQUEST_LETTER\": true, \"ID_CARD\": false}}";

        Http.Answer answer = http.post(verifier, verify(id), incomplete);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo("INVALID");
        assertThat(
                        answer.json()
                                .path("errors")
                                .valueStream()
                                .map(
                                        error ->
                                                error.path("pointer").asString()
                                                        + ' '
                                                        + error.path("code").asString()))
                .containsExactly(
                        "/checklist/BSRE_FORM REQUIRED",
                        "/checklist/BSRE_FORM_SIGNED REQUIRED",
                        "/checklist/ID_CARD INCOMPLETE",
                        "/checklist/APPOINTMENT_DECREE REQUIRED");
        assertThat(answer.json().at("/errors/2/message").asString()).startsWith("belum lengkap");
        assertThat(http.post(verifier, verify(id), "{\"checklist\": 7}").status()).isEqualTo(400);
        assertThat(shown(id).path("state").asString()).isEqualTo("AWAITING_CHECK");
    }

    @Test
    void aNoteThatSeemsToHoldASecretIsRefused() {
        UUID id = arrived().applicationId();
        String secret = COMPLETE.replace("Berkas lengkap", "passphrase: Rahasia#2026");

        Http.Answer answer = http.post(verifier, verify(id), secret);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/note");
        assertThat(answer.text()).doesNotContain("Rahasia#2026");
    }

    @Test
    void checkingTwiceIsDoneOnce() {
        Dossier dossier = submitted(Samples.nik());
        UUID id = dossier.applicationId();

        Http.Answer again = http.post(verifier, verify(id), COMPLETE);

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().path("result").asString()).isEqualTo("ALREADY_DONE");
        events.heard(DossierVerified.class, id, 1);
        assertThat(http.post(verifier, verify(id), COMPLETE).status()).isEqualTo(202);
        assertThat(events.heard(DossierSubmitted.class, id, 1)).hasSize(1);
        assertThat(BSRE.registrations(dossier.applicant().nik())).hasSize(1);
    }

    @Test
    void onlyAVerifierWhoHasNothingElseToDoWithTheCaseMayCheckIt() {
        Dossier dossier = arrived();
        String path = verify(dossier.applicationId());

        assertThat(http.post(null, path, COMPLETE).status()).isEqualTo(401);
        String kasi = Tokens.of(Role.KASI_PKS, "kasi");
        assertThat(http.post(kasi, path, COMPLETE).status()).isEqualTo(403);
        assertThat(http.get(kasi, path(dossier.applicationId())).status()).isEqualTo(403);
        assertThat(http.get(kasi, "/api/v1/inbox").status()).isEqualTo(403);
        assertThat(http.get(kasi, document(dossier, "ID_CARD")).status()).isEqualTo(403);
        String foreign = Tokens.forAnotherAudience(Role.VERIFIKATOR, "verifikator-subject");
        assertThat(http.get(foreign, "/api/v1/inbox").status()).isEqualTo(401);
        String disposer = Tokens.of(Role.VERIFIKATOR, Samples.KASI);
        assertThat(http.post(disposer, path, COMPLETE).json().path("code").asString())
                .isEqualTo("DISPOSED_BY_SAME");
        String owner = Tokens.of(Role.VERIFIKATOR, "owner", "199001012015032001");
        Http.Answer own = http.post(owner, path, COMPLETE);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.json().path("code").asString()).isEqualTo("OWN_APPLICATION");
        assertThat(shown(dossier.applicationId()).path("state").asString())
                .isEqualTo("AWAITING_CHECK");
    }

    @Test
    void onlyTheLastDispositionMakesADossierAndMakesItOnce() {
        Dossier early = dossierOf("Terlalu Dini");
        Dossier dossier = dossierOf("Siti Contoh");
        DispositionForwarded fourth = Said.forwarded(dossier, 4);
        List<DispositionForwarded> said =
                List.of(
                        Said.forwarded(early, 2),
                        Said.forwarded(early, 3),
                        fourth,
                        fourth,
                        Said.forwarded(dossier, 4));
        said.forEach(events::say);
        said.forEach(this::awaitHandled);

        assertThat(inbox("?q=" + dossier.applicationId())).hasSize(1);
        assertThat(http.get(verifier, path(early.applicationId())).status()).isEqualTo(404);
    }

    @Test
    void aCaseThatEndedElsewhereLeavesTheInboxAndCannotBeChecked() {
        Dossier dossier = arrived();
        UUID id = dossier.applicationId();

        events.say(Envelope.of(Said.forwarded(dossier, 4)).on(new ApplicationWithdrawn()));

        await().atMost(PATIENCE).until(() -> inbox("?q=" + id).isEmpty());
        assertThat(http.get(verifier, document(dossier, "ID_CARD")).status()).isEqualTo(404);
        Http.Answer answer = http.post(verifier, verify(id), COMPLETE);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asString()).isEqualTo("CASE_CLOSED");
    }

    @Test
    void theInterfaceDescribesItself() {
        JsonNode described = http.get(verifier, "/v3/api-docs").json();

        assertThat(described.path("openapi").asString()).startsWith("3.1");
        assertThat(described.path("paths").propertyNames())
                .contains(
                        "/api/v1/inbox",
                        "/api/v1/dossiers/{applicationId}",
                        "/api/v1/dossiers/{applicationId}/documents/{documentId}",
                        "/api/v1/dossiers/{applicationId}/verify",
                        "/api/v1/dossiers/{applicationId}/return",
                        "/api/v1/dossiers/{applicationId}/reject",
                        "/api/v1/reasons");
    }

    private void awaitHandled(DispositionForwarded event) {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                jdbc.sql("SELECT count(*) FROM inbox WHERE event_id = ?")
                                                .param(event.getEventId())
                                                .query(Integer.class)
                                                .single()
                                        == 1);
    }
}
