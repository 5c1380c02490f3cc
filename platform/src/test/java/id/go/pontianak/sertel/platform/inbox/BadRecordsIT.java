package id.go.pontianak.sertel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.codec.SchemaRegistry;
import id.go.pontianak.sertel.platform.codec.UnknownSchema;
import id.go.pontianak.sertel.platform.counter.CounterEnvironment;
import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;

import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Records that should never have been on a topic, of which none may stop the others. */
@PlatformTest
class BadRecordsIT extends InboxFixture {

    @Test
    void whatHasNoProperKeyIsADeadLetterThatHoldsUpNobody() {
        String personal = "6171014502900001";
        Batches.Sent none = record(null, codec.encode(Samples.absent(id, 1, "x")));
        Batches.Sent wrong = record(personal, codec.encode(Samples.absent(id, 1, "x")));
        Batches.Sent zero = record("a\0b", new byte[] {1});
        Batches.Sent huge = record("x".repeat(20_000), new byte[] {1});

        receive(none, wrong, zero, huge, absent(id, 1));

        assertThat(taken(id)).containsExactly("A1");
        assertThat(List.of(none, wrong, zero, huge))
                .allSatisfy(
                        record -> assertThat(cause(record.origin())).containsExactly("WRONG_KEY"));
        assertThat(
                        jdbc.queryForObject(
                                "SELECT count(*) FROM dead_letter WHERE key = ?",
                                Long.class,
                                personal))
                .isZero();
    }

    @Test
    void anEventUnderAnotherCasesKeyIsADeadLetter() {
        Batches.Sent wrong = record(other.toString(), codec.encode(Samples.absent(id, 1, "x")));

        receive(wrong);

        assertThat(cause(wrong.origin())).containsExactly("WRONG_KEY");
        assertThat(taken(id)).isEmpty();
    }

    @Test
    void aTombstoneIsADeadLetter() {
        receive(record(id.toString(), null));

        assertThat(dead(id)).containsExactly("EMPTY");
    }

    @Test
    void anEventsOwnIdThatIsNoneIsADeadLetterAndDoesNotStopEverything() {
        var tooLong = Samples.absent(id, 1, "x");
        tooLong.setEventId("0123456789".repeat(1_000));
        var blank = Samples.absent(other, 1, "x");
        blank.setEventId(" ");

        receive(
                record(id.toString(), codec.encode(tooLong)),
                record(other.toString(), codec.encode(blank)));

        assertThat(dead(id)).containsExactly("WRONG_ID");
        assertThat(dead(other)).containsExactly("WRONG_ID");
    }

    @Test
    void headersThatTheDatabaseCannotHoldStopNothing() {
        Batches.Sent bad =
                Batches.record(
                        new Origin(ABSENT, 0, OFFSETS.incrementAndGet()),
                        id.toString(),
                        new byte[] {1},
                        Map.of("ce_id", "e\0", "traceparent", "\0"));
        Batches.Sent ahead =
                Batches.record(
                        new Origin(ABSENT, 0, OFFSETS.incrementAndGet()),
                        other.toString(),
                        codec.encode(Samples.absent(other, 2, "x")),
                        Map.of("whatever", "\0"));

        receive(bad, ahead);

        assertThat(dead(id)).containsExactly("WRONG_MAGIC");
        assertThat(pending(other)).hasSize(1);
    }

    @Test
    void whatTheDatabaseCannotHoldOfAnEventIsADeadLetter() {
        receive(absent(other, 1), absent(id, 1), absentWithZeroInItsId(id));

        assertThat(taken(id)).containsExactly("A1");
        assertThat(dead(id)).containsExactly("WRONG_ID");
        assertThat(taken(other)).containsExactly("A1");
    }

    @Test
    void aReplayThatNamesNoTopicOfTheMeshIsPassedOver() {
        Batches.Sent stray =
                Batches.record(
                        new Origin(CounterEnvironment.REPLAY, 0, OFFSETS.incrementAndGet()),
                        id.toString(),
                        codec.encode(Samples.absent(id, 1, "x")),
                        Map.of());

        receive(stray, absent(other, 1));

        assertThat(dead(id)).isEmpty();
        assertThat(taken(other)).containsExactly("A1");
    }

    @Test
    void aSchemaThatNobodyKnowsYetMakesTheWholeBatchWait() {
        byte[] unknown = {0, 0x7f, 0, 0, 1, 2};

        assertThatThrownBy(() -> receive(absent(id, 1), record(other.toString(), unknown)))
                .isInstanceOf(TemporaryFailure.class);

        assertThat(taken(id)).isEmpty();
        assertThat(dead(other)).isEmpty();
    }

    @Test
    void schemasThatNobodyKnowsYetAreWaitedForAllAtOnce() {
        List<Integer> asked = new ArrayList<>();
        var knowsNothing =
                new SchemaRegistry() {
                    @Override
                    public Schema schema(int id) {
                        asked.add(id);
                        throw new UnknownSchema(id, new IllegalStateException("404"));
                    }

                    @Override
                    public int id(String subject, Schema schema) {
                        return 1;
                    }
                };
        var ignorant =
                new EventCodec(knowsNothing, EventsOnKafka.catalogue("/sertel/test-service"));

        assertThatThrownBy(
                        () ->
                                new EventReceiver(ignorant, deadLetters, desk)
                                        .accept(
                                                Batches.of(
                                                        record(
                                                                id.toString(),
                                                                new byte[] {0, 0, 0, 0, 7, 1}),
                                                        record(
                                                                other.toString(),
                                                                new byte[] {0, 0, 0, 0, 8, 1}))))
                .isInstanceOf(UnknownSchema.class);

        assertThat(asked).containsExactly(7, 8);
    }
}
