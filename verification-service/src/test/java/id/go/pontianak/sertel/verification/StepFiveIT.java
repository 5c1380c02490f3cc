package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.Claim;
import id.go.pontianak.sertel.platform.work.Claims;
import id.go.pontianak.sertel.platform.worker.DueWorker;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Verification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** From the disposition to BSrE's word, also when BSrE is slow, silent or away. */
@ExtendWith(OutputCaptureExtension.class)
class StepFiveIT extends VerificationTestCase {

    @Autowired private JdbcTemplate jdbc;
    @Autowired private AggregateTable<Verification> table;
    @Autowired private DueWorker submissions;
    @Autowired private CertificateAuthority authority;

    @Value("${sertel.documents.folder}")
    private Path documentsFolder;

    @Test
    void aCompleteDossierGoesToBsreAndStepFiveIsDoneWhenBsreAccepts() {
        Dossier dossier = submitted(Samples.nik());
        UUID id = dossier.applicationId();

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
        assertThat(shown(id).at("/bsre/state").asString()).isEqualTo("ACCEPTED");
        List<JsonNode> registrations = BSRE.registrations(dossier.applicant().nik());
        assertThat(registrations).hasSize(1);
        assertThat(registrations.getFirst().path("requestId").asString())
                .isEqualTo(submitted.getRequestId());
    }

    @Test
    void theEventsOfACheckBelongToOneTrace() {
        UUID id = submitted(Samples.nik()).applicationId();

        String submitted = trace("sertel.dossier-submitted.v1", id);

        assertThat(submitted).matches("[0-9a-f]{32}");
        assertThat(trace("sertel.dossier-verified.v1", id)).isEqualTo(submitted);
    }

    @Test
    void anAnswerThatWasLostIsLookedUpAndTheDossierIsRegisteredOnce() {
        Dossier dossier = submitted(Samples.nik("9013"));

        events.heard(DossierVerified.class, dossier.applicationId(), 1);

        assertThat(BSRE.registrations(dossier.applicant().nik())).hasSize(1);
        assertThat(BSRE.lookUps(requestId(dossier))).containsExactly(200);
    }

    @Test
    void whatBsreNeverGotIsLookedUpAndThenSentAgain() {
        BSRE.disturb(Bsre.REGISTRATION, "\"action\": \"CLOSE_BEFORE\"", 1);
        Dossier dossier = submitted(Samples.nik());

        events.heard(DossierVerified.class, dossier.applicationId(), 1);

        assertThat(BSRE.lookUps(requestId(dossier))).containsExactly(404);
        assertThat(BSRE.registrations(dossier.applicant().nik())).hasSize(1);
    }

    @Test
    void whileBsreIsBusyTheDossierIsKeptAndItsVerifierIsToldSo() {
        BSRE.disturb(Bsre.REGISTRATION, "\"status\": 503", 0);
        Dossier dossier = submitted(Samples.nik());
        UUID id = dossier.applicationId();

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(bsreText(id))
                                        .isEqualTo("BSrE tidak dapat dihubungi, berkas tersimpan"));
        assertThat(http.getInEnglish(verifier, path(id)).json().at("/bsre/text").asString())
                .isEqualTo("BSrE cannot be reached, the dossier is kept");

        BSRE.behave();
        events.heard(DossierVerified.class, id, 1);
        assertThat(BSRE.registrations(dossier.applicant().nik())).hasSize(1);
    }

    @Test
    void whatBsreDoesNotSayIsParkedForAPersonAndStillLookedUp() {
        BSRE.disturb(Bsre.REGISTRATION + "*", "\"status\": 500", 0);
        Dossier dossier = submitted(Samples.nik());
        UUID id = dossier.applicationId();

        await().atMost(PATIENCE)
                .until(() -> shown(id).at("/bsre/state").asString().equals("PARKED"));
        assertThat(inbox("?list=PARKED&q=" + id)).hasSize(1);
        assertThat(http.get(verifier, "/actuator/prometheus").text())
                .containsPattern("sertel_verification_parked(\\{[^}]*})? [1-9]");

        BSRE.behave();
        events.heard(DossierVerified.class, id, 1);
        assertThat(BSRE.registrations(dossier.applicant().nik())).hasSize(1);
        assertThat(inbox("?list=PARKED&q=" + id)).isEmpty();
    }

    @Test
    void aWorkerThatDiedBeforeTheCallIsFollowedByOneThatLooksUpAndSends() {
        submissions.stop();
        Dossier dossier = submitted(Samples.nik());
        claimAndDie(dossier);

        submissions.start();

        events.heard(DossierVerified.class, dossier.applicationId(), 1);
        assertThat(BSRE.lookUps(requestId(dossier))).containsExactly(404);
        assertThat(BSRE.registrations(dossier.applicant().nik())).hasSize(1);
    }

    @Test
    void aWorkerThatDiedAfterTheCallIsFollowedByOneThatDoesNotSendItAgain() {
        submissions.stop();
        Dossier dossier = submitted(Samples.nik());
        claimAndDie(dossier);
        authority.submit(new CertificateAuthority.Request(requestId(dossier), dossier));

        submissions.start();

        events.heard(DossierVerified.class, dossier.applicationId(), 1);
        assertThat(BSRE.lookUps(requestId(dossier))).containsExactly(200);
        assertThat(BSRE.registrations(dossier.applicant().nik())).hasSize(1);
    }

    @Test
    void whatBsreRefusesIsRejectedInBsresNameAndNamesNobodyInTheLog(CapturedOutput output) {
        Dossier dossier = submitted(Samples.nik("9002"));
        UUID id = dossier.applicationId();

        ApplicationRejected rejected = events.heard(ApplicationRejected.class, id, 1).getFirst();

        assertThat(rejected.getCode()).isEqualTo("BSRE_1119");
        assertThat(rejected.getRejectedBy()).isEqualTo("BSRE");
        assertThat(rejected.getReason()).contains("foto KTP tidak terbaca");
        assertThat(rejected.getActor().getRole()).isEqualTo("SYSTEM");
        assertThat(bsreText(id)).isEqualTo("Ditolak BSrE, kode 1119");
        assertThat(output.getAll())
                .contains(id.toString())
                .doesNotContain(dossier.applicant().nik(), dossier.applicant().name(), "foto KTP");
    }

    @Test
    void aNikThatIsRegisteredElsewhereIsRejectedWithBsresCode() {
        UUID id = submitted(Samples.nik("9003")).applicationId();

        assertThat(events.heard(ApplicationRejected.class, id, 1).getFirst().getCode())
                .isEqualTo("BSRE_4024");
    }

    @Test
    void aNikThatIsTakenByOurOwnRequestIsNoRefusal() {
        submissions.stop();
        Dossier dossier = submitted(Samples.nik());
        authority.submit(new CertificateAuthority.Request(requestId(dossier), dossier));
        BSRE.disturb(Bsre.REGISTRATION, "\"status\": 400, \"body\": {\"status_code\": 4024}", 1);

        submissions.start();

        assertThat(events.heard(DossierVerified.class, dossier.applicationId(), 1)).hasSize(1);
    }

    @Test
    void aDossierThatBsreHasNotDecidedOnWaitsUnderBsresReference() {
        UUID id = submitted(Samples.nik("9014")).applicationId();

        await().atMost(PATIENCE).until(() -> shown(id).at("/bsre/tries").asInt() > 2);
        assertThat(shown(id).at("/bsre/state").asString()).isEqualTo("WAITING");
        assertThat(shown(id).at("/bsre/reference").asString()).startsWith("BSRE-");
        assertThat(inbox("?list=AT_BSRE&q=" + id)).hasSize(1);
    }

    @Test
    void aDamagedPaperIsShownToNobodyAndHoldsTheDossierBack() throws IOException {
        Dossier dossier = opened(dossierOf("Siti Contoh"));
        UUID id = dossier.applicationId();
        Dossier.Document card = dossier.ofKind("ID_CARD").orElseThrow();
        Path file = documentsFolder.resolve(id.toString()).resolve(card.documentId());
        byte[] intact = Files.readAllBytes(file);
        byte[] damaged = intact.clone();
        damaged[0] ^= 1;
        Files.write(file, damaged);

        Http.Answer shown = http.get(verifier, document(dossier, "ID_CARD"));
        assertThat(shown.status()).isEqualTo(500);
        assertThat(shown.json().path("code").asString()).isEqualTo("DOCUMENT_DAMAGED");
        http.post(verifier, verify(id), COMPLETE);
        await().atMost(PATIENCE).until(() -> bsreText(id).startsWith("Dokumen rusak"));
        assertThat(BSRE.registrations(dossier.applicant().nik())).isEmpty();

        Files.write(file, intact);
        events.heard(DossierVerified.class, id, 1);
    }

    /** As a worker that takes the dossier and is killed before it can record anything. */
    private void claimAndDie(Dossier dossier) {
        List<Claim> taken = new Claims(table, jdbc, Duration.ofMillis(1)).take(100);
        assertThat(taken)
                .extracting(Claim::key, Claim::count)
                .contains(tuple(dossier.applicationId(), 1));
    }

    private String trace(String topic, UUID id) {
        var header =
                events.records(topic, id.toString(), 1)
                        .getFirst()
                        .headers()
                        .lastHeader("traceparent");
        return new String(header.value(), java.nio.charset.StandardCharsets.US_ASCII)
                .split("-", -1)[1];
    }
}
