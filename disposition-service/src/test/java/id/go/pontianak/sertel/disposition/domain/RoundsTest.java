package id.go.pontianak.sertel.disposition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.Ending;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Dossier.Change;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class RoundsTest {

    @Test
    void aCorrectionComesBackToTheRankThatAskedForItWithTheSheetSoFarAndWhatChanged() {
        Script script = Script.of(Script.OPEN_AT_KABID + "return KABID_TKPBET; receive 2 3");

        OnDesk desk = (OnDesk) script.state();

        assertThat(desk.rank()).isEqualTo(Rank.KABID_TKPBET);
        assertThat(desk.opened()).isNull();
        assertThat(desk.used()).isEqualTo(Duration.ofMinutes(5));
        assertThat(desk.sheet().lines()).hasSize(1);
        assertThat(desk.sheet().returns()).hasSize(1);
        assertThat(desk.dossier().changes()).containsExactly(new Change("ID_CARD", null));
    }

    @Test
    void aCorrectionThatBeginsAnewAtTheTopHasTheWholeTargetAgain() {
        Script script = Script.of(Script.OPEN_AT_KABID + "return KABID_TKPBET; receive 2 2");

        assertThat(((OnDesk) script.state()).rank()).isEqualTo(Rank.KEPALA_DINAS);
        assertThat(((OnDesk) script.state()).used()).isZero();
    }

    @Test
    void whatTheVerifierSentBackGoesThroughAllRanksAgainUnderTheSameAgendaNumber() {
        Script script = Script.of(Script.HANDED_OVER);
        AgendaEntry first = ((HandedOver) script.state()).sheet().agenda();
        for (String line :
                List.of(
                        "receive 2 2",
                        "open KEPALA_DINAS",
                        "forward KEPALA_DINAS",
                        "open KABID_TKPBET",
                        "forward KABID_TKPBET",
                        "open KASI_PKS",
                        "forward KASI_PKS")) {
            assertThat(script.play(line)).as(line).isEqualTo("HAPPENED");
        }
        HandedOver again = (HandedOver) script.state();
        assertThat(again.sheet().agenda()).isEqualTo(first);
        assertThat(again.sheet().lines()).hasSize(6);
    }

    @Test
    void theChangesAreThoseAgainstTheRevisionBeforeEvenIfThatWentStraightToTheVerifier() {
        HandedOver over = (HandedOver) Script.of(Script.HANDED_OVER + "receive 2 5").state();

        assertThat(over.dossier().revision()).isEqualTo(2);
        assertThat(over.dossier().changes()).containsExactly(new Change("ID_CARD", null));
    }

    @Test
    void aRecallStrikesTheLineAndGivesTheTimeBackThatWasLeft() {
        OnDesk desk = (OnDesk) Script.of(Script.AT_KABID + "recall KEPALA_DINAS deputy").state();

        assertThat(desk.rank()).isEqualTo(Rank.KEPALA_DINAS);
        assertThat(desk.opened()).isNotNull();
        assertThat(desk.used()).isEqualTo(Duration.ofMinutes(7));
        assertThat(desk.sheet().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.recall()).isNotNull());
    }

    @Test
    void aWithdrawalThatWasRememberedTakesTheCaseAwayWhereverItArrives() {
        for (String before :
                List.of(
                        "withdraw 1; receive 1 2",
                        Script.OPEN_AT_KABID + "return KABID_TKPBET; withdraw 1; receive 2 3",
                        Script.HANDED_OVER + "withdraw 2; receive 2 2")) {
            Script script = Script.of(before);
            assertThat(script.state())
                    .as(before)
                    .isInstanceOfSatisfying(
                            Ended.class,
                            ended -> assertThat(ended.ending()).isEqualTo(Ending.WITHDRAWN));
            assertThat(script.events.getLast()).isInstanceOf(DispositionEvent.Withdrawn.class);
        }
    }

    @Test
    void aHoldersOwnApplicationWaitsForADeputyUntilSomeoneWhoMayHandleItHasOpenedIt() {
        Script script = Script.of("receive 1 2");
        var bar = new DispositionCommand.Bar(Script.officer(Rank.KEPALA_DINAS, "applicant"));

        assertThat(script.play(bar)).isEqualTo("HAPPENED");
        assertThat(script.play(bar)).isEqualTo("ALREADY_DONE");
        assertThat(((OnDesk) script.state()).barredToHolder()).isTrue();
        script.play("open KEPALA_DINAS deputy");
        assertThat(((OnDesk) script.state()).barredToHolder()).isTrue();
        script.play("forward KEPALA_DINAS deputy");
        assertThat(((OnDesk) script.state()).barredToHolder()).isFalse();
    }

    @Test
    void anOfficialIsAskedByTheRankThatTheCaseIsAtWhateverElseTheyActAs() {
        Script script = Script.of(Script.AT_KABID);
        var two =
                new Officer(
                        null,
                        List.of(
                                Script.officer(Rank.KABID_TKPBET, "").capacities().getFirst(),
                                Script.officer(Rank.KEPALA_DINAS, "deputy")
                                        .capacities()
                                        .getFirst()));
        script.play(script.act("open", two));
        script.play(script.act("forward", two));

        assertThat(((OnDesk) script.state()).sheet().lines().getLast().by().rank())
                .isEqualTo(Rank.KABID_TKPBET);
    }
}
