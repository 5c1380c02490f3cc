package id.go.pontianak.sertel.disposition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** One official who holds the first rank and stands in for the second. */
class MeantStepTest {

    private static final Officer TWO_RANKS =
            new Officer(
                    List.of(),
                    List.of(
                            new Official(Rank.KEPALA_DINAS, "subject-two", "Nama", null, null),
                            new Official(Rank.KABID_TKPBET, "subject-two", "Nama", null, null)));

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "open; forward 2; open,             forward 2, ALREADY_DONE",
        "open; forward 2; open,             return 2,  ALREADY_HANDLED",
        "open; forward 2; open,             reject 2,  ALREADY_HANDLED",
        "open; forward 2; open,             forward 3, HAPPENED",
        "open; forward 2; open,             return 3,  HAPPENED",
        "open; forward 2; open,             forward,   HAPPENED",
        "open; forward 2; open,             forward 4, NOT_YOUR_STEP",
        "open,                              forward 3, NOT_YOUR_STEP",
        "open,                              reject 3,  NOT_YOUR_STEP",
        "open; forward 2; recall,           forward 2, HAPPENED",
        "open; forward 2; open; forward 3,  forward 2, ALREADY_DONE",
        "open; forward 2; open; forward 3,  forward 3, ALREADY_DONE",
        "open; forward 2; open; forward 3,  return 2,  ALREADY_HANDLED",
        "open; forward 2; open; return 3,   forward 2, ALREADY_DONE",
        "open; forward 2; open; return 3,   return 3,  ALREADY_DONE",
        "open; forward 2; open; return 3,   forward 3, ALREADY_HANDLED",
        "open; forward 2; open; reject 3,   forward 2, ALREADY_DONE",
        "open; forward 2; open; reject 3,   reject 3,  ALREADY_DONE",
        "open; forward 2; open; reject 3,   reject 2,  ALREADY_HANDLED",
        "open; reject 2,                    reject 3,  ALREADY_DONE"
    })
    void whatIsMeantForAStepIsDoneAtThatStepOnly(String story, String act, String answer) {
        Script script = Script.of("receive 1 2");
        for (String line : story.split("; ", -1)) {
            assertThat(script.play(act(script, line, TWO_RANKS))).as(line).isEqualTo("HAPPENED");
        }

        assertThat(script.play(act(script, act, TWO_RANKS))).isEqualTo(answer);
    }

    @Test
    void whoComesTooLateForAStepIsToldWhoActedAtThatStep() {
        Script script = Script.of(Script.AT_KABID);
        script.play(act(script, "open", TWO_RANKS));
        script.play(act(script, "reject 3", TWO_RANKS));

        assertThat(script.play(act(script, "forward 2", TWO_RANKS))).isEqualTo("ALREADY_HANDLED");
        assertThat(DispositionFlow.handledBefore(script.state(), TWO_RANKS, Rank.KEPALA_DINAS))
                .hasValueSatisfying(
                        before -> assertThat(before.by().id()).isEqualTo("subject-KEPALA_DINAS"));
    }

    private static DispositionCommand act(Script script, String line, Officer by) {
        String[] words = line.split(" ", -1);
        return script.act(
                words[0],
                by,
                words.length == 1 ? null : Rank.ofStep(Integer.parseInt(words[1])).orElseThrow());
    }
}
