package id.go.pontianak.sertel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.counter.PlatformTest;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Dead letters that nobody will mend. */
@PlatformTest
class DiscardIT extends InboxFixture {

    @Test
    void whatWaitsBehindADiscardedDeadLetterGoesOn() {
        Batches.Sent bad = garbage(id);
        receive(absent(id, 1), bad);
        receive(absent(id, 2), invited(id, 3));

        receive(discard(bad, Map.of()));

        assertThat(taken(id)).containsExactly("A1", "A2", "I3");
        assertThat(pending(id)).isEmpty();
        assertThat(dead(id)).isEmpty();
    }

    @Test
    void whoDiscardedWhatAndWhyStaysKnown() {
        Batches.Sent bad = garbage(id);
        receive(bad);

        receive(discard(bad, Map.of()));

        assertThat(closed(bad.origin()))
                .containsExactly("DISCARDED operator-7 sent by a test of theirs");
    }

    @Test
    void ofTwoDeadLettersTheOtherGoesOnHoldingTheCaseUp() {
        Batches.Sent first = garbage(id);
        Batches.Sent second = garbage(id);
        receive(first, second, absent(id, 1));

        receive(discard(first, Map.of()));
        assertThat(taken(id)).isEmpty();

        receive(discard(second, Map.of()));
        assertThat(taken(id)).containsExactly("A1");
    }

    @Test
    void aDuplicateOfADiscardedEventIsDiscardedWithIt() {
        OwnerAbsent event = Samples.absent(id, 1, CounterDesk.IMPOSSIBLE);
        Batches.Sent bad = record(id.toString(), codec.encode(event));
        receive(bad);
        receive(again(bad), absent(id, 1, "the right one"));

        receive(discard(bad, Map.of()));

        assertThat(taken(id)).containsExactly("A1");
        assertThat(dead(id)).isEmpty();
        assertThat(pending(id)).isEmpty();
    }

    @Test
    void aDiscardThatComesTwiceOrAfterAReplayChangesNothing() {
        Batches.Sent bad = absent(id, 1, CounterDesk.IMPOSSIBLE);
        receive(bad);
        receive(replay(bad, Samples.absent(id, 1, "mended")));

        receive(discard(bad, Map.of()));
        receive(discard(bad, Map.of()));

        assertThat(taken(id)).containsExactly("A1");
        assertThat(closed(bad.origin())).containsExactly("REPLAYED");
    }

    @Test
    void aDeadLetterThatHeldUpNobodyIsForgottenToo() {
        Batches.Sent bad = record("no application's id", new byte[] {1});
        receive(bad);

        receive(discard(bad, Map.of()));

        assertThat(closed(bad.origin())).hasSize(1);
    }

    @Test
    void aDiscardOfWhatIsNoDeadLetterDiscardsNothing() {
        OwnerAbsent event = Samples.absent(id, 1, "x");
        Batches.Sent good = record(id.toString(), codec.encode(event));

        receive(discard(good, Map.of()));
        receive(good);

        assertThat(taken(id)).containsExactly("A1");
    }

    @Test
    void onlyTheReplayTopicCanReplayOrDiscard() {
        Batches.Sent bad = garbage(id);
        receive(bad);
        Batches.Sent forged = absent(id, 1);

        receive(
                Batches.record(
                        forged.origin(),
                        forged.key(),
                        forged.value(),
                        discard(bad, Map.of()).headers()));

        assertThat(dead(id)).containsExactly("WRONG_MAGIC");
        assertThat(pending(id)).hasSize(1);
    }

    @Test
    void whoeverSaidWhatIsDiscardedCannotHaveAnotherEventDiscardedWithIt() {
        OwnerAbsent real = Samples.absent(id, 1, "x");
        Batches.Sent bad =
                Batches.record(
                        garbage(id).origin(),
                        id.toString(),
                        new byte[] {9, 9, 9, 9, 9, 9},
                        Map.of("ce_id", real.getEventId()));
        receive(bad, record(id.toString(), codec.encode(real)));

        receive(discard(bad, Map.of("ce_id", real.getEventId())));

        assertThat(taken(id)).containsExactly("A1");
    }
}
