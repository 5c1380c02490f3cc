package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sent back for correction, and come again; or refused. */
class ReturnIT extends VerificationTestCase {

    @Test
    void aReturnedDossierIsToldWithEveryFaultAndWaitsForTheApplicantWhileTheClockStandsStill() {
        Dossier dossier = returned();
        UUID id = dossier.applicationId();

        ApplicationReturned said = events.heard(ApplicationReturned.class, id, 1).getFirst();

        assertThat(said.getReturnedFromStep()).isEqualTo(5);
        assertThat(said.getStep()).isEqualTo(5);
        assertThat(said.getRevision()).isEqualTo(1);
        assertThat(said.getActor().getRole()).isEqualTo("VERIFIKATOR");
        assertThat(said.getActor().getId()).isEqualTo("verifikator-subject");
        assertThat(said.getFaults())
                .extracting(
                        fault ->
                                "%s %s %s %s"
                                        .formatted(
                                                fault.getDocument(),
                                                fault.getField(),
                                                fault.getCode(),
                                                fault.getNote()))
                .containsExactly(
                        "ID_CARD null KTP_BURAM null",
                        "null /applicant/position SK_BEDA_JABATAN Lihat SK");
        assertThat(said.getLink().getPurpose()).isEqualTo("CORRECTION");
        assertThat(said.getLink().getExpiresAt().getEpochSecond())
                .isEqualTo(said.getOccurredAt().plusSeconds(30 * 86_400).getEpochSecond());
        assertThat(inbox("?q=" + id)).isEmpty();
        JsonNode item = inbox("?list=RETURNED&q=" + id).getFirst();
        assertThat(item.path("dueAt").isNull()).isTrue();
        assertThat(item.path("overdue").asBoolean()).isFalse();
        JsonNode shown = shown(id);
        assertThat(shown.path("state").asString()).isEqualTo("RETURNED");
        assertThat(shown.at("/returned/by").asString()).isEqualTo("Nama verifikator-subject");
        assertThat(shown.at("/returned/faults").size()).isEqualTo(2);
        assertThat(shown.path("dueAt").isNull()).isTrue();
        Http.Answer again = http.post(verifier, returning(id), FAULTS);
        assertThat(again.json().path("result").asString()).isEqualTo("ALREADY_DONE");
        Http.Answer verify = http.post(verifier, verify(id), COMPLETE);
        assertThat(verify.status()).isEqualTo(409);
        assertThat(verify.json().path("code").asString()).isEqualTo("RETURNED");
    }

    @Test
    void aCorrectionThatComesStraightBackShowsWhatChangedAndGoesToBsre() {
        Dossier dossier = returned();
        UUID id = dossier.applicationId();
        Dossier corrected = Samples.corrected(dossier, Samples.MONDAY.plusSeconds(7200));
        Samples.keep(corrected, documents);

        events.say(Said.submitted(corrected, 5));
        awaitState(id, "AWAITING_CHECK");

        JsonNode shown = shown(id);
        assertThat(shown.path("revision").asInt()).isEqualTo(2);
        assertThat(shown.at("/disposition/note").asString()).isEqualTo("Mohon diproses");
        assertThat(shown.at("/changes/0/document").asString()).isEqualTo("ID_CARD");
        assertThat(shown.at("/changes/1/field").asString()).isEqualTo("/applicant/position");
        assertThat(shown.path("changes").size()).isEqualTo(2);
        assertThat(shown.at("/returned/faults/0/code").asString()).isEqualTo("KTP_BURAM");
        assertThat(shown.path("dueAt").isNull()).isFalse();
        assertThat(http.post(verifier, verify(id), COMPLETE).status()).isEqualTo(202);
        DossierVerified verified = events.heard(DossierVerified.class, id, 1).getFirst();
        DossierSubmitted submitted = events.heard(DossierSubmitted.class, id, 1).getFirst();
        assertThat(verified.getRevision()).isEqualTo(2);
        assertThat(verified.getApplicant().getPosition()).isEqualTo("Analis Muda 2");
        List<Instant> said =
                List.of(
                        events.heard(ApplicationReturned.class, id, 1).getFirst().getOccurredAt(),
                        submitted.getOccurredAt(),
                        verified.getOccurredAt());
        assertThat(said).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aCorrectionThatGoesByDispositionIsTakenFromThereAndFromNowhereElse() {
        Dossier dossier = returned();
        UUID id = dossier.applicationId();
        Dossier corrected = Samples.corrected(dossier, Samples.MONDAY.plusSeconds(7200));

        events.say(Said.submitted(corrected, 2));
        events.say(Said.forwarded(corrected, 2));
        events.say(Said.forwarded(dossier, 4));
        events.say(Said.forwarded(corrected, 4));
        awaitState(id, "AWAITING_CHECK");

        assertThat(shown(id).path("revision").asInt()).isEqualTo(2);
        assertThat(inbox("?q=" + id)).hasSize(1);
    }

    @Test
    void aRefusalIsFinalAndSaysItsReasonInTheVerifiersName() {
        Dossier dossier = opened(dossierOf("Siti Contoh"));
        UUID id = dossier.applicationId();
        String body = "{\"code\": \"BUKAN_PEGAWAI\", \"note\": \"Sudah pindah\"}";

        Http.Answer answer = http.post(verifier, rejecting(id), body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("result").asString()).isEqualTo("REJECTED");
        ApplicationRejected said = events.heard(ApplicationRejected.class, id, 1).getFirst();
        assertThat(said.getCode()).isEqualTo("BUKAN_PEGAWAI");
        assertThat(said.getReason()).isEqualTo("Sudah pindah");
        assertThat(said.getRejectedBy()).isEqualTo("VERIFIKATOR");
        assertThat(said.getActor().getId()).isEqualTo("verifikator-subject");
        assertThat(http.post(verifier, rejecting(id), body).json().path("result").asString())
                .isEqualTo("ALREADY_DONE");
        assertThat(shown(id).at("/rejected/code").asString()).isEqualTo("BUKAN_PEGAWAI");
        events.say(Said.submitted(Samples.corrected(dossier, Samples.MONDAY), 5));
        events.say(Said.forwarded(Samples.corrected(dossier, Samples.MONDAY), 4));
        Http.Answer verify = http.post(verifier, verify(id), COMPLETE);
        assertThat(verify.json().path("code").asString()).isEqualTo("CASE_CLOSED");
        assertThat(inbox("?q=" + id)).isEmpty();
    }

    @Test
    void whatWasSentToBsreCannotBeReturnedOrRejectedAnyMore() {
        UUID id = submitted(Samples.nik("9014")).applicationId();
        for (Http.Answer answer :
                List.of(
                        http.post(verifier, returning(id), FAULTS),
                        http.post(verifier, rejecting(id), "{\"code\": \"BUKAN_PEGAWAI\"}"))) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().path("code").asString()).isEqualTo("ALREADY_SUBMITTED");
            assertThat(answer.json().path("title").asString()).contains("sudah Anda kirim ke BSrE");
        }
    }

    @Test
    void theFiguresTellWhatWaitsIsOverdueAndWasHandledOnTarget() {
        arrived();
        returned();

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(http.get(verifier, "/actuator/prometheus").text())
                                        .containsPattern(
                                                "sertel_step_waiting(\\{[^}]*step=\"5\"[^}]*})"
                                                        + " [1-9]")
                                        .containsPattern(
                                                "sertel_step_overdue(\\{[^}]*step=\"5\"[^}]*})"
                                                        + " [1-9]")
                                        .containsPattern(
                                                "sertel_step_oldest_seconds(\\{[^}]*step=\"5\"[^}]*})"
                                                    + " [1-9]")
                                        .containsPattern(
                                                "sertel_step_handled_total\\{[^}]*onTarget=\"false\"[^}]*}"
                                                    + " [1-9]")
                                        .containsPattern(
                                                "sertel_verification_returned(\\{[^}]*})?"
                                                        + " [1-9]"));
    }
}
