package id.go.pontianak.sertel.verification.domain;

import static id.go.pontianak.sertel.verification.domain.States.CORRECTION;
import static id.go.pontianak.sertel.verification.domain.States.DOSSIER;
import static id.go.pontianak.sertel.verification.domain.States.FILE;
import static id.go.pontianak.sertel.verification.domain.States.LATER;
import static id.go.pontianak.sertel.verification.domain.States.NOW;
import static id.go.pontianak.sertel.verification.domain.States.SENT;
import static id.go.pontianak.sertel.verification.domain.States.WITHDRAWAL;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.verification.domain.CaseFile.Turn;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Receive;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case that goes back to the applicant and comes again. */
class RevisionsTest {

    private static final Returned RETURNED =
            (Returned) Flow.after(opened(new AwaitingCheck(FILE, null)), Flow.command("return"));

    @Test
    void whatIsReturnedLeavesTheDeskWithEverythingThatIsAtFault() {
        assertThat(RETURNED.correction()).isEqualTo(CORRECTION);
        assertThat(RETURNED.file().turns()).containsExactly(new Turn(NOW, NOW));
    }

    @Test
    void whatComesStraightBackKeepsTheHandoverAndShowsWhatWasChanged() {
        var again = (AwaitingCheck) Flow.after(RETURNED, Flow.command("resume"));

        assertThat(again.dossier().revision()).isEqualTo(2);
        assertThat(again.dossier().handover()).isEqualTo(DOSSIER.handover());
        assertThat(again.dossier().documents()).isEqualTo(Flow.NEXT.documents());
        assertThat(again.file().changes())
                .containsExactly(
                        new Change("ID_CARD", null), new Change(null, "/applicant/position"));
        assertThat(again.file().correction()).isEqualTo(CORRECTION);
        assertThat(again.opened()).isNull();
        assertThat(again.file().turns()).containsExactly(new Turn(NOW, NOW), new Turn(LATER, null));
    }

    @Test
    void whatComesBackByDispositionHasItsNewHandover() {
        Dossier next = withHandover(Flow.NEXT);

        var again = (AwaitingCheck) Flow.after(RETURNED, new Receive(next, Flow.REPLY));

        assertThat(again.dossier()).isEqualTo(next);
        assertThat(again.file().changes()).hasSize(2);
    }

    @Test
    void theFirstRevisionThatComesHasNoChangesToShow() {
        var first = (AwaitingCheck) Flow.after(null, new Receive(Flow.NEXT, Flow.REPLY));

        assertThat(first.file().changes()).isEmpty();
        assertThat(first.file().correction()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume", "receiveNext"})
    void aWithdrawalAskedForMeanwhileEndsTheCaseWhenItComesBack(String back) {
        var waiting = (Returned) Flow.after(RETURNED, Flow.command("withdraw"));
        assertThat(waiting.withdrawalRequestedBy()).isEqualTo(WITHDRAWAL);
        assertThat(Flow.answer(waiting, Flow.command("withdraw"))).isEqualTo(".");

        List<VerificationEvent> events = Flow.events(waiting, Flow.command(back));

        assertThat(events).hasSize(2);
        assertThat(events.getLast())
                .isEqualTo(
                        new VerificationEvent.Withdrawn(Flow.EVENT, WITHDRAWAL, NOW.plusMillis(1)));
        assertThat(Flow.answer(waiting, Flow.command(back))).isEqualTo("Withdrawn");
    }

    @Test
    void everyDifferenceIsAChangeAndNothingElseIs() {
        assertThat(Change.between(DOSSIER, DOSSIER)).isEmpty();
        Dossier withoutCard =
                new Dossier(
                        DOSSIER.applicationId(),
                        DOSSIER.trackingNumber(),
                        2,
                        null,
                        new Dossier.Letter("1", DOSSIER.letter().date().plusDays(1), "Lain"),
                        new Dossier.Applicant("a", "b", null, "OTHER", "c", "d", "e", "f"),
                        DOSSIER.documents().stream()
                                .filter(document -> !document.kind().equals("ID_CARD"))
                                .toList(),
                        DOSSIER.handover(),
                        DOSSIER.arrival());
        assertThat(Change.between(DOSSIER, withoutCard))
                .extracting(change -> change.document() + " " + change.field())
                .containsExactly(
                        "ID_CARD null",
                        "null /letter/number",
                        "null /letter/date",
                        "null /letter/subject",
                        "null /applicant/name",
                        "null /applicant/nik",
                        "null /applicant/nip",
                        "null /applicant/employment",
                        "null /applicant/position",
                        "null /applicant/office",
                        "null /applicant/email",
                        "null /applicant/phone");
    }

    @Test
    void whatTheMeshIsToldOfACaseIsAlwaysLaterThanWhatItWasToldBefore() {
        var again = (AwaitingCheck) Flow.after(RETURNED, Flow.command("resume"));

        var sent = (Submitting) Flow.after(opened(again), Flow.command("submit"));

        assertThat(sent.submission().at()).isEqualTo(NOW.plusMillis(1));
        assertThat(sent.file().lastSaid()).isEqualTo(NOW.plusMillis(1));
        assertThat(SENT.sayAt(NOW.minusSeconds(9))).isEqualTo(NOW.plusMillis(1));
        assertThat(SENT.sayAt(LATER.plusNanos(7))).isEqualTo(LATER);
        assertThat(FILE.sayAt(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void onlyTheTimeOnTheDeskCounts() {
        var again = (AwaitingCheck) Flow.after(RETURNED, Flow.command("resume"));
        for (OnFile over :
                List.of(
                        (OnFile) Flow.after(opened(again), Flow.command("submit")),
                        (OnFile) Flow.after(opened(again), Flow.command("return")),
                        (OnFile) Flow.after(opened(again), Flow.command("reject")),
                        (OnFile) Flow.after(again, Flow.command("withdraw")),
                        (OnFile) Flow.after(again, Flow.command("close")))) {
            assertThat(over.file().turns()).hasSize(2).noneMatch(turn -> turn.until() == null);
        }
    }

    private static Verification opened(Verification state) {
        return Flow.after(state, Flow.command("open"));
    }

    private static Dossier withHandover(Dossier dossier) {
        Handover before = dossier.handover();
        return new Dossier(
                dossier.applicationId(),
                dossier.trackingNumber(),
                dossier.revision(),
                dossier.officeId(),
                dossier.letter(),
                dossier.applicant(),
                dossier.documents(),
                new Handover(
                        UUID.fromString("01939b3e-0000-7000-8000-00000000000a"),
                        before.byId(),
                        before.byName(),
                        List.of("COORDINATE"),
                        null,
                        before.agendaNumber(),
                        before.classification(),
                        LATER),
                dossier.arrival());
    }
}
