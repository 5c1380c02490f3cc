package id.go.pontianak.sertel.disposition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.Ending;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Dossier.Change;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        // What the script says of each step: 7 minutes to a forward, 5 to a return.
        "KEPALA_DINAS, 7, receive 2 2",
        "KABID_TKPBET, 5, receive 2 2; open KEPALA_DINAS; forward KEPALA_DINAS",
        "KABID_TKPBET, 5, receive 2 3",
        "KABID_TKPBET, 5, receive 2 4; receive 3 3",
        "KASI_PKS, 0, receive 2 4"
    })
    void theTimeThatARankHasUsedStaysUsedWhicheverWayTheCaseComesBack(
            Rank rank, int minutes, String story) {
        OnDesk desk =
                (OnDesk) Script.of(Script.OPEN_AT_KABID + "return KABID_TKPBET;" + story).state();

        assertThat(desk.rank()).isEqualTo(rank);
        assertThat(desk.used()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void theTimeOfEachRankStaysUsedWhenTheVerifierSendsTheCaseBack() {
        for (String resumed : List.of("2", "3", "4")) {
            assertThat(
                            ((OnDesk)
                                            Script.of(Script.HANDED_OVER + "receive 2 " + resumed)
                                                    .state())
                                    .used())
                    .isEqualTo(Duration.ofMinutes(7));
        }
        assertThat(
                        ((OnDesk)
                                        Script.of(Script.HANDED_OVER + "receive 2 5; receive 3 4")
                                                .state())
                                .used())
                .isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void aRecallTakesNoTimeBackFromTheRankBelow() {
        OnDesk desk =
                (OnDesk)
                        Script.of(
                                        Script.OPEN_AT_KABID
                                                + "return KABID_TKPBET; receive 2 2;"
                                                + "open KEPALA_DINAS; forward KEPALA_DINAS;"
                                                + "recall KEPALA_DINAS; forward KEPALA_DINAS")
                                .state();

        assertThat(desk.rank()).isEqualTo(Rank.KABID_TKPBET);
        assertThat(desk.used()).isEqualTo(Duration.ofMinutes(9));
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
    void aHoldersOwnApplicationStillWaitsForADeputyAfterItWasForwardedAndTakenBack() {
        Script script = Script.of("receive 1 2");
        script.play(new DispositionCommand.Bar(Script.officer(Rank.KEPALA_DINAS, "applicant")));
        for (String line :
                List.of(
                        "open KEPALA_DINAS deputy",
                        "forward KEPALA_DINAS deputy",
                        "recall KEPALA_DINAS deputy")) {
            assertThat(script.play(line)).as(line).isEqualTo("HAPPENED");
        }
        assertThat(((OnDesk) script.state()).barredToHolder()).isTrue();
        script.play("forward KEPALA_DINAS deputy");
        script.play("open KABID_TKPBET");
        script.play("return KABID_TKPBET");
        script.play("receive 2 2");
        assertThat(((OnDesk) script.state()).barredToHolder()).isTrue();
    }

    @Test
    void theFirstWhoOpenedItIsShownWhoeverOpensItAfterwards() {
        OnDesk desk =
                (OnDesk)
                        Script.of(
                                        "receive 1 2; open KEPALA_DINAS colleague; open"
                                                + " KEPALA_DINAS")
                                .state();

        assertThat(desk.opened())
                .extracting(opened -> opened.by().id())
                .isEqualTo("subject-KEPALA_DINAScolleague");
    }

    @Test
    void anOfficialIsAskedByTheRankThatTheCaseIsAtWhateverElseTheyActAs() {
        Script script = Script.of(Script.AT_KABID);
        var two =
                new Officer(
                        List.of(),
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
