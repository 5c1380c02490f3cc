package id.go.pontianak.sertel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.counter.PlatformTest;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What can never be handled, what waits behind it, and how it heals. */
@PlatformTest
class DeadLettersIT extends InboxFixture {

    @Test
    void oneImpossibleEventInABatchIsTheOnlyDeadLetterAndTheOthersTakeEffect() {
        Batches.Sent bad = absent(id, 2, CounterDesk.IMPOSSIBLE);

        receive(absent(id, 1), absent(other, 1), bad, invited(other, 2), absent(other, 3));

        assertThat(taken(id)).containsExactly("A1");
        assertThat(taken(other)).containsExactly("A1", "I2", "A3");
        assertThat(dead(id)).containsExactly("IMPOSSIBLE");
        assertThat(dead(other)).isEmpty();
    }

    @Test
    void aMistakeInTheServiceIsADeadLetterThatTellsNothingOfTheEvent() {
        Batches.Sent bad = absent(id, 1, CounterDesk.MISTAKE);

        receive(bad, absent(other, 1));

        assertThat(dead(id)).containsExactly("UNEXPECTED");
        assertThat(taken(id)).isEmpty();
        assertThat(taken(other)).containsExactly("A1");
        assertThat(said(bad.origin())).hasSize(1).allMatch(text -> !text.contains("6171014502"));
    }

    @Test
    void whatComesAfterADeadLetterOfItsCaseWaitsWhateverItsTopic() {
        receive(absent(id, 1, CounterDesk.IMPOSSIBLE));

        receive(invited(id, 1), absent(id, 2), absent(other, 1));

        assertThat(taken(id)).isEmpty();
        assertThat(pending(id)).hasSize(2);
        assertThat(taken(other)).containsExactly("A1");
    }

    @Test
    void whatCameBeforeADeadLetterIsNotHeldUpByIt() {
        receive(absent(id, 1), garbage(id), absent(id, 2));

        assertThat(taken(id)).containsExactly("A1");
        assertThat(pending(id)).hasSize(1);
        assertThat(dead(id)).containsExactly("WRONG_MAGIC");
    }

    @Test
    void aReplayThatWasMendedHealsTheCase() {
        Batches.Sent bad = absent(id, 1, CounterDesk.IMPOSSIBLE);
        receive(bad);
        receive(absent(id, 2), invited(id, 3));

        receive(replay(bad, Samples.absent(id, 1, "mended")));

        assertThat(taken(id)).containsExactly("A1", "A2", "I3");
        assertThat(dead(id)).isEmpty();
        assertThat(pending(id)).isEmpty();
    }

    @Test
    void aReplayOfTheSameEventHealsTheCaseOnceTheServiceWasMended() {
        Batches.Sent bad = garbage(id);
        receive(bad);
        Batches.Sent waiting = absent(id, 1);
        receive(waiting);

        receive(replay(bad, Samples.absent(id, 2, "found to be the second")));

        assertThat(taken(id)).containsExactly("A1", "A2");
    }

    @Test
    void aReplayThatComesTwiceHealsOnce() {
        Batches.Sent bad = absent(id, 1, CounterDesk.IMPOSSIBLE);
        receive(bad);
        Batches.Sent replay = replay(bad, Samples.absent(id, 1, "mended"));

        receive(replay);
        receive(replay);
        receive(replay, absent(id, 2));

        assertThat(taken(id)).containsExactly("A1", "A2");
        assertThat(dead(id)).isEmpty();
        assertThat(said(bad.origin())).hasSize(1);
    }

    @Test
    void aReplayThatFailsAgainIsToldAgainAndTheCaseGoesOnWaiting() {
        Batches.Sent bad = absent(id, 1, CounterDesk.IMPOSSIBLE);
        receive(bad);
        receive(absent(id, 2));

        receive(replay(bad, Samples.absent(id, 1, CounterDesk.MISTAKE)));

        assertThat(dead(id)).containsExactly("UNEXPECTED");
        assertThat(said(bad.origin())).hasSize(2);
        assertThat(taken(id)).isEmpty();
        assertThat(pending(id)).hasSize(1);
    }

    @Test
    void ofTwoDeadLettersOfACaseBothMustBeReplayed() {
        Batches.Sent first = absent(id, 1, CounterDesk.IMPOSSIBLE);
        Batches.Sent second = garbage(id);
        receive(first, second, absent(id, 3));

        receive(replay(second, Samples.absent(id, 2, "mended")));
        assertThat(taken(id)).isEmpty();

        receive(replay(first, Samples.absent(id, 1, "mended")));
        assertThat(taken(id)).containsExactly("A1", "A2", "A3");
    }

    @Test
    void ofTwoDeadLettersTheOneReplayedFirstIsToldAgainIfItFailsOnceTheOtherIsGone() {
        Batches.Sent first = garbage(id);
        Batches.Sent second = garbage(id);
        receive(first, second);
        receive(replay(second, Samples.absent(id, 1, CounterDesk.IMPOSSIBLE)));
        assertThat(pending(id)).hasSize(1);

        receive(discard(first, Map.of()));

        assertThat(dead(id)).containsExactly("IMPOSSIBLE");
        assertThat(said(second.origin())).hasSize(2);
        assertThat(pending(id)).isEmpty();
    }

    @Test
    void anotherRecordWhereADeadLetterOnceStoodIsADeadLetterToo() {
        Batches.Sent bad = garbage(id);
        receive(bad);
        receive(discard(bad, Map.of()));

        receive(bad);

        assertThat(dead(id)).containsExactly("WRONG_MAGIC");
        assertThat(said(bad.origin())).hasSize(2);
    }

    @Test
    void aDeadLetterThatIsDeliveredAgainDoesNotWaitBehindItself() {
        Batches.Sent bad = absent(id, 1, CounterDesk.IMPOSSIBLE);
        receive(bad);

        receive(bad);

        assertThat(pending(id)).isEmpty();
        assertThat(said(bad.origin())).hasSize(1);
    }

    @Test
    void anEventThatWaitedAndProvesImpossibleIsTheDeadLetterNotTheOneItWaitedFor() {
        receive(absent(id, 2, CounterDesk.IMPOSSIBLE), invited(id, 2));

        receive(absent(id, 1));

        assertThat(taken(id)).containsExactly("A1");
        assertThat(dead(id)).containsExactly("IMPOSSIBLE");
        assertThat(pending(id)).hasSize(1);
    }

    @Test
    void anEventThatWaitedAndMeetsAMistakeLeavesNothingHalfDone() {
        receive(absent(id, 2, CounterDesk.MISTAKE), invited(id, 2));

        receive(absent(id, 1));

        assertThat(taken(id)).containsExactly("A1");
        assertThat(words(id)).containsExactly("A1");
        assertThat(dead(id)).containsExactly("UNEXPECTED");
        assertThat(pending(id)).hasSize(1);
    }

    @Test
    void aDeadLetterSaysWhereItStoodAndWhyAndWhenAndKeepsTheValue() {
        Batches.Sent bad =
                Batches.record(
                        new Origin(ABSENT, 2, OFFSETS.incrementAndGet()),
                        id.toString(),
                        "garbage".getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                "ce_id", "0193a0c2-8001-7000-8000-000000000001",
                                "ce_subject", "6171014502900001",
                                "traceparent",
                                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                                "note", "personal"));

        receive(bad);

        Map<?, ?> headers = json.readValue(said(bad.origin()).getFirst(), Map.class);
        assertThat(headers.get("sertel-original-topic")).isEqualTo(ABSENT);
        assertThat(headers.get("sertel-original-partition")).isEqualTo("2");
        assertThat(headers.get("sertel-original-offset"))
                .isEqualTo(Long.toString(bad.origin().offset()));
        assertThat(headers.get("sertel-cause")).isEqualTo("WRONG_MAGIC");
        assertThat(headers.get("ce_id")).isEqualTo("0193a0c2-8001-7000-8000-000000000001");
        assertThat(headers.containsKey("ce_subject"))
                .as("what is none of ours may be a NIK")
                .isFalse();
        assertThat(headers.containsKey("traceparent")).isTrue();
        assertThat(headers.containsKey("sertel-failed-at")).isTrue();
        assertThat(headers.containsKey("note")).isFalse();
    }
}
