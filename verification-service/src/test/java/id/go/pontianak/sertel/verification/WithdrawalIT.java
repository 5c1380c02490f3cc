package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.platform.worker.DueWorker;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/** The applicant wants it back: before it comes, while it is here, and when it is gone. */
class WithdrawalIT extends VerificationTestCase {

    @Autowired private JdbcClient jdbc;
    @Autowired private DueWorker submissions;

    @Test
    void aCaseIsWithdrawnWhereverItStandsUntilBsreHasAcceptedIt() {
        Dossier desk = arrived();
        Dossier atBsre = submitted(Samples.nik("9014"));
        await().atMost(PATIENCE).until(() -> bsreState(atBsre.applicationId()).equals("WAITING"));
        WithdrawalRequested request = Said.withdrawalRequested(desk);

        events.say(request);
        events.say(Said.withdrawalRequested(atBsre));

        ApplicationWithdrawn said =
                events.heard(ApplicationWithdrawn.class, desk.applicationId(), 1).getFirst();
        assertThat(said.getCausationId()).isEqualTo(request.getEventId());
        assertThat(said.getActor().getRole()).isEqualTo("SYSTEM");
        assertThat(said.getStep()).isEqualTo(5);
        assertThat(inbox("?q=" + desk.applicationId())).isEmpty();
        assertThat(shown(desk.applicationId()).path("bsre").isNull()).isTrue();
        events.heard(ApplicationWithdrawn.class, atBsre.applicationId(), 1);
        JsonNode shown = shown(atBsre.applicationId());
        assertThat(shown.path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(shown.at("/bsre/state").asString()).isEqualTo("REMAINS");
        assertThat(shown.at("/bsre/reference").asString()).startsWith("BSRE-");
        assertThat(dueRows(atBsre.applicationId())).isZero();
        assertThat(http.post(verifier, verify(desk.applicationId()), COMPLETE).json().path("code"))
                .hasToString("\"CASE_CLOSED\"");
    }

    @Test
    void aCallThatIsUnderWayEndsInNothingButANoteOfTheRegistration() {
        BSRE.disturb(Bsre.REGISTRATION, "\"action\": \"DELAY\", \"delayMillis\": 1500", 1);
        Dossier dossier = submitted(Samples.nik());
        UUID id = dossier.applicationId();
        await().atMost(PATIENCE).until(() -> claims(id) > 0);

        events.say(Said.withdrawalRequested(dossier));

        events.heard(ApplicationWithdrawn.class, id, 1);
        await().atMost(PATIENCE).until(() -> bsreState(id).equals("REMAINS"));
        assertThat(BSRE.registrations(dossier.applicant().nik())).hasSize(1);
        assertThat(events.heard(ApplicationWithdrawn.class, id, 1)).hasSize(1);
        assertThat(dueRows(id)).isZero();
    }

    @Test
    void whatWasNotSentYetIsNeverSent() {
        submissions.stop();
        Dossier dossier = submitted(Samples.nik());
        UUID id = dossier.applicationId();
        events.say(Said.withdrawalRequested(dossier));
        awaitState(id, "WITHDRAWN");

        submissions.start();

        Dossier next = submitted(Samples.nik());
        events.heard(DossierVerified.class, next.applicationId(), 1);
        assertThat(BSRE.registrations(dossier.applicant().nik())).isEmpty();
    }

    @Test
    void aWithdrawalThatComesFirstIsRememberedAndAnsweredWhenTheCaseComes() {
        Dossier dossier = dossierOf("Batal Dulu");
        UUID id = dossier.applicationId();
        WithdrawalRequested request = Said.withdrawalRequested(dossier);
        events.say(request);
        awaitHandled(request);
        assertThat(http.get(verifier, path(id)).status()).isEqualTo(404);

        events.say(Said.forwarded(dossier, 4));

        assertThat(events.heard(ApplicationWithdrawn.class, id, 1).getFirst().getCausationId())
                .isEqualTo(request.getEventId());
        assertThat(inbox("?q=" + id)).isEmpty();
    }

    @Test
    void aWithdrawalOfWhatWasReturnedEndsTheCaseWhenItComesBack() {
        Dossier dossier = returned();
        UUID id = dossier.applicationId();
        WithdrawalRequested request = Said.withdrawalRequested(dossier);
        events.say(request);
        awaitHandled(request);
        assertThat(shown(id).path("state").asString()).isEqualTo("RETURNED");

        events.say(Said.submitted(Samples.corrected(dossier, Samples.MONDAY), 5));

        ApplicationWithdrawn said = events.heard(ApplicationWithdrawn.class, id, 1).getFirst();
        assertThat(said.getRevision()).isEqualTo(2);
    }

    @Test
    void afterBsreHasAcceptedItIsSomebodyElsesToAnswer() {
        Dossier dossier = submitted(Samples.nik());
        UUID id = dossier.applicationId();
        events.heard(DossierVerified.class, id, 1);
        WithdrawalRequested request = Said.withdrawalRequested(dossier);

        events.say(request);
        awaitHandled(request);

        assertThat(shown(id).path("state").asString()).isEqualTo("VERIFIED");
        assertThat(events.heard(ApplicationWithdrawn.class, id, 0)).isEmpty();
    }

    @Test
    void aCaseThatEndedElsewhereIsDroppedBeforeAndAfterItComes() {
        Dossier later = dossierOf("Sudah Berakhir");
        SpecificRecordBase ended = Said.lapsed(later);
        events.say(ended);
        awaitHandled(ended);
        Dossier returned = returned();
        events.say(Said.lapsed(returned));
        awaitState(returned.applicationId(), "CLOSED");

        SpecificRecordBase late = Said.forwarded(later, 4);
        events.say(late);
        awaitHandled(late);

        assertThat(http.get(verifier, path(later.applicationId())).status()).isEqualTo(404);
        assertThat(inbox("?q=" + later.applicationId())).isEmpty();
        assertThat(inbox("?list=RETURNED&q=" + returned.applicationId())).isEmpty();
    }

    private String bsreState(UUID id) {
        return shown(id).at("/bsre/state").asString();
    }

    private int dueRows(UUID id) {
        return count("SELECT count(*) FROM dossier WHERE due_at IS NOT NULL", id);
    }

    private int claims(UUID id) {
        return count("SELECT coalesce(sum(claims), 0)::integer FROM dossier WHERE true", id);
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql + " AND application_id = ?").param(id).query(Integer.class).single();
    }

    private void awaitHandled(SpecificRecordBase event) {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                jdbc.sql("SELECT count(*) FROM inbox WHERE event_id = ?")
                                                .param(event.get("eventId").toString())
                                                .query(Integer.class)
                                                .single()
                                        == 1);
    }
}
