package id.go.pontianak.sertel.disposition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Forward;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

class DispositionFlowTest {

    private static final String BOTH_OPENED =
            "receive 1 2; open KEPALA_DINAS; open KEPALA_DINAS colleague;";

    private static final Map<String, String> STATES =
            Map.ofEntries(
                    Map.entry("nothing", ""),
                    Map.entry("asked back", "withdraw 1"),
                    Map.entry("ended unseen", "end"),
                    Map.entry("kadis", "receive 1 2"),
                    Map.entry("kadis opened", "receive 1 2; open KEPALA_DINAS"),
                    Map.entry("both opened", BOTH_OPENED),
                    Map.entry(
                            "both recalled",
                            BOTH_OPENED + "forward KEPALA_DINAS; recall KEPALA_DINAS deputy"),
                    Map.entry("kabid", Script.AT_KABID),
                    Map.entry("kabid opened", Script.OPEN_AT_KABID),
                    Map.entry(
                            "kabid resumed",
                            Script.OPEN_AT_KABID + "return KABID_TKPBET; receive 2 3"),
                    Map.entry("recalled", Script.AT_KABID + "recall KEPALA_DINAS"),
                    Map.entry("kasi opened", Script.OPEN_AT_KASI),
                    Map.entry("returned", Script.OPEN_AT_KABID + "return KABID_TKPBET"),
                    Map.entry("handed over", Script.HANDED_OVER),
                    Map.entry("rejected", Script.OPEN_AT_KABID + "reject KABID_TKPBET"),
                    Map.entry("withdrawn", Script.OPEN_AT_KABID + "withdraw 1"));

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            textBlock =
                    """
                    nothing,       receive 1 2,            HAPPENED
                    nothing,       receive 1 5,            ALREADY_DONE
                    nothing,       withdraw 1,             HAPPENED
                    nothing,       end,                    HAPPENED
                    nothing,       open KEPALA_DINAS,      UNKNOWN_CASE
                    nothing,       recall KASI_PKS,        UNKNOWN_CASE
                    asked back,    receive 1 2,            HAPPENED
                    asked back,    receive 2 5,            ALREADY_DONE
                    asked back,    withdraw 1,             ALREADY_DONE
                    asked back,    end,                    HAPPENED
                    asked back,    forward KEPALA_DINAS,   UNKNOWN_CASE
                    ended unseen,  receive 1 2,            ALREADY_DONE
                    ended unseen,  withdraw 1,             ALREADY_DONE
                    ended unseen,  end,                    ALREADY_DONE
                    ended unseen,  open KEPALA_DINAS,      UNKNOWN_CASE
                    kadis,         receive 1 2,            ALREADY_DONE
                    kadis,         withdraw 1,             HAPPENED
                    kadis,         end,                    HAPPENED
                    kadis,         open KEPALA_DINAS,      HAPPENED
                    kadis,         open KEPALA_DINAS deputy, HAPPENED
                    kadis,         open KEPALA_DINAS applicant, OWN_APPLICATION
                    kadis,         open KABID_TKPBET,      NOT_YOUR_STEP
                    kadis,         forward KEPALA_DINAS,   NOT_OPENED
                    kadis,         return KEPALA_DINAS,    NOT_OPENED
                    kadis,         reject KEPALA_DINAS,    NOT_OPENED
                    kadis,         forward KABID_TKPBET,   NOT_YOUR_STEP
                    kadis,         recall KEPALA_DINAS,    NOTHING_TO_RECALL
                    kadis opened,  open KEPALA_DINAS,      ALREADY_DONE
                    kadis opened,  forward KEPALA_DINAS,   HAPPENED
                    kadis opened,  forward KEPALA_DINAS applicant, OWN_APPLICATION
                    kadis opened,  return KEPALA_DINAS colleague, NOT_OPENED
                    kadis opened,  forward KEPALA_DINAS deputy, NOT_OPENED
                    kadis opened,  open KEPALA_DINAS colleague, HAPPENED
                    both opened,   open KEPALA_DINAS,      ALREADY_DONE
                    both opened,   open KEPALA_DINAS colleague, ALREADY_DONE
                    both opened,   return KEPALA_DINAS,    HAPPENED
                    both opened,   return KEPALA_DINAS colleague, HAPPENED
                    kadis opened,  reject KEPALA_DINAS,    HAPPENED
                    kabid,         open KEPALA_DINAS,      ALREADY_DONE
                    kabid,         forward KEPALA_DINAS,   ALREADY_DONE
                    kabid,         forward KEPALA_DINAS colleague, ALREADY_HANDLED
                    kabid,         reject KEPALA_DINAS,    ALREADY_HANDLED
                    kabid,         recall KEPALA_DINAS,    HAPPENED
                    kabid,         recall KEPALA_DINAS deputy, HAPPENED
                    kabid,         recall KEPALA_DINAS applicant, OWN_APPLICATION
                    kabid,         recall KABID_TKPBET,    NOTHING_TO_RECALL
                    kabid,         recall KASI_PKS,        NOT_YOUR_STEP
                    kabid,         open KABID_TKPBET,      HAPPENED
                    kabid opened,  recall KEPALA_DINAS,    ALREADY_OPENED
                    kabid resumed, recall KEPALA_DINAS,    ALREADY_OPENED
                    kabid resumed, forward KABID_TKPBET,   NOT_OPENED
                    kabid resumed, forward KEPALA_DINAS,   ALREADY_DONE
                    kabid resumed, receive 1 2,            ALREADY_DONE
                    kabid resumed, withdraw 2,             HAPPENED
                    recalled,      recall KEPALA_DINAS,    ALREADY_DONE
                    recalled,      recall KEPALA_DINAS colleague, ALREADY_HANDLED
                    recalled,      forward KEPALA_DINAS,   HAPPENED
                    recalled,      forward KEPALA_DINAS colleague, NOT_OPENED
                    both recalled, forward KEPALA_DINAS colleague, HAPPENED
                    both recalled, forward KEPALA_DINAS,   HAPPENED
                    both recalled, forward KEPALA_DINAS deputy, NOT_OPENED
                    recalled,      open KABID_TKPBET,      NOT_YOUR_STEP
                    kasi opened,   recall KEPALA_DINAS,    ALREADY_OPENED
                    kasi opened,   recall KABID_TKPBET,    ALREADY_OPENED
                    kasi opened,   forward KASI_PKS,       HAPPENED
                    kasi opened,   return KASI_PKS,        HAPPENED
                    returned,      receive 1 2,            ALREADY_DONE
                    returned,      receive 2 2,            HAPPENED
                    returned,      receive 2 3,            HAPPENED
                    returned,      receive 2 5,            ALREADY_DONE
                    returned,      withdraw 1,             HAPPENED
                    returned,      end,                    HAPPENED
                    returned,      open KABID_TKPBET,      ALREADY_DONE
                    returned,      open KASI_PKS,          NOT_YOUR_STEP
                    returned,      return KABID_TKPBET,    ALREADY_DONE
                    returned,      return KABID_TKPBET colleague, ALREADY_HANDLED
                    returned,      forward KABID_TKPBET,   ALREADY_HANDLED
                    returned,      forward KEPALA_DINAS,   ALREADY_DONE
                    returned,      recall KEPALA_DINAS,    ALREADY_OPENED
                    handed over,   receive 1 2,            ALREADY_DONE
                    handed over,   receive 2 2,            HAPPENED
                    handed over,   receive 2 5,            HAPPENED
                    handed over,   withdraw 1,             ALREADY_DONE
                    handed over,   withdraw 2,             HAPPENED
                    handed over,   end,                    HAPPENED
                    handed over,   open KASI_PKS,          ALREADY_DONE
                    handed over,   forward KASI_PKS,       ALREADY_DONE
                    handed over,   forward KASI_PKS deputy, ALREADY_HANDLED
                    handed over,   reject KASI_PKS,        ALREADY_HANDLED
                    handed over,   recall KASI_PKS,        NOTHING_TO_RECALL
                    handed over,   recall KABID_TKPBET,    ALREADY_OPENED
                    rejected,      receive 2 2,            ALREADY_DONE
                    rejected,      withdraw 1,             ALREADY_DONE
                    rejected,      end,                    ALREADY_DONE
                    rejected,      reject KABID_TKPBET,    ALREADY_DONE
                    rejected,      forward KABID_TKPBET,   ALREADY_HANDLED
                    rejected,      reject KABID_TKPBET colleague, ALREADY_HANDLED
                    rejected,      recall KEPALA_DINAS,    CASE_ENDED
                    rejected,      open KABID_TKPBET,      ALREADY_DONE
                    rejected,      open KASI_PKS,          NOT_YOUR_STEP
                    withdrawn,     forward KABID_TKPBET,   CASE_ENDED
                    withdrawn,     open KABID_TKPBET,      ALREADY_DONE
                    withdrawn,     receive 2 2,            ALREADY_DONE
                    """)
    void eachStateAnswersEachCommand(String state, String command, String answer) {
        assertThat(Script.of(Objects.requireNonNull(STATES.get(state))).ask(command))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kadis opened", "kabid opened", "kasi opened"})
    void aDispositionThatAsksForNothingIsRefused(String state) {
        Script script = Script.of(Objects.requireNonNull(STATES.get(state)));
        OnDesk desk = (OnDesk) script.state();
        var command =
                new Forward(
                        Script.officer(desk.rank(), ""),
                        List.of(),
                        null,
                        UUID.randomUUID(),
                        new AgendaEntry("1", AgendaEntry.Classification.ORDINARY),
                        Duration.ZERO,
                        Script.START,
                        null);
        assertThat(script.play(command)).isEqualTo("NO_INSTRUCTION");
    }

    @Test
    void onlyTheLastRankRecordsTheCaseUnderItsAgendaNumber() {
        assertThat(((OnDesk) Script.of(Script.OPEN_AT_KASI).state()).sheet().agenda()).isNull();
        HandedOver over = (HandedOver) Script.of(Script.HANDED_OVER).state();
        assertThat(over.sheet().agenda()).isNotNull();
        assertThat(over.sheet().lines())
                .extracting(line -> line.by().rank())
                .containsExactly(Rank.values());
    }
}
