package id.go.pontianak.sertel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.codec.MissingSchema;
import id.go.pontianak.sertel.platform.counter.Counter;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.counter.CounterEnvironment;
import id.go.pontianak.sertel.platform.counter.CountingDataSource;
import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.outbox.Outbox;
import id.go.pontianak.sertel.platform.outbox.OutboxRelay;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

/** The receiver and the inbox, given batches as Kafka would give them. */
@PlatformTest
class InboxIT {

    private static final String ABSENT = EventType.OWNER_ABSENT.topic();
    private static final String INVITED = EventType.OWNER_INVITED.topic();

    /** Far behind whatever really stands on the topics. */
    private static final AtomicLong OFFSETS = new AtomicLong(1_000_000);

    @Autowired private EventCodec codec;
    @Autowired private DeadLetters deadLetters;
    @Autowired private CounterDesk desk;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DataSource dataSource;
    @Autowired private AggregateTable<Counter> table;
    @Autowired private Outbox outbox;
    @Autowired private OutboxRelay relay;
    @Autowired private Traces traces;
    @Autowired private JsonMapper json;

    private final UUID id = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    /** What was said stays in the outbox, to be seen there. */
    @BeforeEach
    void stopTheRelay() {
        codec.prepare();
        relay.stop();
    }

    @AfterEach
    void startTheRelay() {
        relay.start();
    }

    @Test
    void anEventTakesEffectAndIsAnsweredInOneTransaction() {
        receive(absent(id, 1));

        assertThat(taken(id)).containsExactly("A1");
    }

    @Test
    void aDuplicateChangesNothingInTheSameBatchOrALaterOne() {
        Batches.Sent first = absent(id, 1);

        receive(first, again(first));
        receive(again(first));
        receive(first);

        assertThat(taken(id)).containsExactly("A1");
    }

    @Test
    void theSameBatchAgainAfterACrashBeforeItsOffsetsWereKeptChangesNothing() {
        var bad = absent(other, 1, CounterDesk.IMPOSSIBLE);
        Batches.Sent[] batch = {
            absent(id, 1), bad, absent(id, 3), invited(other, 1), absent(id, 2), garbage(other)
        };

        receive(batch);
        List<String> taken = taken(id);
        List<String> waiting = pending(other);
        receive(batch);
        receive(batch);

        assertThat(taken(id)).isEqualTo(taken).containsExactly("A1", "A2", "A3");
        assertThat(pending(other)).isEqualTo(waiting).hasSize(1);
        assertThat(dead(other)).containsExactly("IMPOSSIBLE", "WRONG_MAGIC");
        assertThat(said(bad.origin())).hasSize(1);
    }

    @Test
    void anEventThatIsAheadWaitsAndIsTakenOnceWhatItWaitsForHasCome() {
        receive(absent(id, 3));
        receive(absent(id, 2));
        assertThat(taken(id)).isEmpty();
        assertThat(pending(id)).hasSize(2);

        receive(absent(id, 1));

        assertThat(taken(id)).containsExactly("A1", "A2", "A3");
        assertThat(pending(id)).isEmpty();
    }

    @Test
    void whatWasAheadInABatchIsTakenInTheSameBatch() {
        receive(absent(id, 3), absent(id, 2), absent(other, 2), absent(id, 1));

        assertThat(taken(id)).containsExactly("A1", "A2", "A3");
        assertThat(pending(id)).isEmpty();
        assertThat(pending(other)).hasSize(1);
    }

    @Test
    void topicsAreNotOrderedAmongEachOtherAndNeedNotBe() {
        receive(absent(id, 2), absent(id, 4));
        receive(invited(id, 3));

        receive(invited(id, 1));

        assertThat(taken(id)).containsExactly("I1", "A2", "I3", "A4");
    }

    @Test
    void aDuplicateOfWhatIsAheadIsTakenOnce() {
        Batches.Sent ahead = absent(id, 2);

        receive(ahead, again(ahead), absent(id, 1));

        assertThat(taken(id)).containsExactly("A1", "A2");
    }

    @Test
    void aDuplicateOfWhatAlreadyWaitsIsTakenOnce() {
        Batches.Sent ahead = absent(id, 2);
        receive(ahead);

        receive(again(ahead), absent(id, 1));

        assertThat(taken(id)).containsExactly("A1", "A2");
        assertThat(pending(id)).isEmpty();
    }

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
    void aDeadLetterThatIsDeliveredAgainDoesNotWaitBehindItself() {
        Batches.Sent bad = absent(id, 1, CounterDesk.IMPOSSIBLE);
        receive(bad);

        receive(bad);

        assertThat(pending(id)).isEmpty();
        assertThat(said(bad.origin())).hasSize(1);
    }

    @Test
    void anEventThatWaitedAndProvesImpossibleIsTheDeadLetterNotTheOneItWaitedFor() {
        receive(absent(id, 2, CounterDesk.IMPOSSIBLE), absent(id, 3));

        receive(absent(id, 1));

        assertThat(taken(id)).containsExactly("A1");
        assertThat(dead(id)).containsExactly("IMPOSSIBLE");
        assertThat(pending(id)).hasSize(1);
    }

    @Test
    void anEventThatWaitedAndMeetsAMistakeLeavesNothingHalfDone() {
        receive(absent(id, 2, CounterDesk.MISTAKE), absent(id, 3));

        receive(absent(id, 1));

        assertThat(taken(id)).containsExactly("A1");
        assertThat(words(id)).containsExactly("A1");
        assertThat(dead(id)).containsExactly("UNEXPECTED");
        assertThat(pending(id)).hasSize(1);
    }

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
    void aDeadLetterSaysWhereItStoodAndWhyAndWhenAndKeepsTheValue() {
        Batches.Sent bad =
                Batches.record(
                        new Origin(ABSENT, 2, OFFSETS.incrementAndGet()),
                        id.toString(),
                        "garbage".getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                "ce_id", "e-1",
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
        assertThat(headers.get("ce_id")).isEqualTo("e-1");
        assertThat(headers.containsKey("traceparent")).isTrue();
        assertThat(headers.containsKey("sertel-failed-at")).isTrue();
        assertThat(headers.containsKey("note")).isFalse();
    }

    @Test
    void aChangeBelongsToTheTraceOfTheEventThatMadeIt() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        receive(
                Batches.record(
                        new Origin(ABSENT, 0, OFFSETS.incrementAndGet()),
                        id.toString(),
                        codec.encode(Samples.absent(id, 1, "x")),
                        Map.of("traceparent", "00-" + trace + "-b7ad6b7169203331-01")),
                absent(other, 1));

        assertThat(trace(id)).contains(trace);
        assertThat(trace(other)).doesNotContain(trace);
        assertThat(
                        jdbc.queryForList(
                                "SELECT headers ->> 'traceparent' FROM outbox WHERE key = ?",
                                String.class,
                                id.toString()))
                .singleElement()
                .asString()
                .contains(trace);
    }

    @Test
    void aBatchOfManyEventsCostsOneReadOneWriteAndACommit() {
        var counting = new CountingDataSource(dataSource);
        var ownJdbc = new JdbcTemplate(counting);
        var units = new WorkUnits<>(table, ownJdbc, json, outbox, () -> {});
        var inbox = new Inbox<>(units, new InboxTables(), deadLetters, codec, traces);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(counting));
        List<ReceivedEvent> batch = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            UUID key = i % 4 == 0 ? UUID.randomUUID() : batch.getLast().key();
            // Of each four: the first twice, the second, and one that is ahead.
            int number = List.of(1, 1, 2, 9).get(i % 4);
            batch.add(received(key, number));
        }
        counting.forget();

        transaction.executeWithoutResult(_ -> inbox.receive(batch, CounterDesk::take));

        assertThat(counting.trips()).containsExactly("execute", "execute", "commit");
        assertThat(taken(batch.getFirst().key())).containsExactly("A1", "A1", "A2");
        assertThat(pending(batch.getFirst().key())).hasSize(1);
    }

    private ReceivedEvent received(UUID key, int number) {
        SpecificRecordBase event = Samples.absent(key, number, "x");
        return new ReceivedEvent(
                new Origin(ABSENT, 0, OFFSETS.incrementAndGet()),
                false,
                key,
                event.get("eventId").toString(),
                event,
                codec.encode(event),
                Map.of());
    }

    private void receive(Batches.Sent... records) {
        new EventReceiver(codec, deadLetters, desk).accept(Batches.of(records));
    }

    private Batches.Sent absent(UUID key, int number) {
        return absent(key, number, "x");
    }

    private Batches.Sent absent(UUID key, int number, String word) {
        return record(key.toString(), codec.encode(Samples.absent(key, number, word)));
    }

    private Batches.Sent absentWithZeroInItsId(UUID key) {
        var event = Samples.absent(key, 2, "x");
        event.setEventId("zero\0");
        return record(key.toString(), codec.encode(event));
    }

    private Batches.Sent invited(UUID key, int number) {
        return Batches.record(
                new Origin(INVITED, 0, OFFSETS.incrementAndGet()),
                key.toString(),
                codec.encode(Samples.invited(key, number, List.of("KTP"))),
                Map.of());
    }

    private static Batches.Sent garbage(UUID key) {
        return record(key.toString(), new byte[] {9, 9, 9, 9, 9, 9});
    }

    private static Batches.Sent record(
            @org.jspecify.annotations.Nullable String key,
            byte @org.jspecify.annotations.Nullable [] value) {
        return Batches.record(
                new Origin(ABSENT, 0, OFFSETS.incrementAndGet()), key, value, Map.of());
    }

    /** The same event on another offset, as a producer's second attempt leaves it. */
    private static Batches.Sent again(Batches.Sent record) {
        return Batches.record(
                new Origin(record.origin().topic(), 0, OFFSETS.incrementAndGet()),
                record.key(),
                record.value(),
                record.headers());
    }

    private Batches.Sent replay(Batches.Sent dead, SpecificRecordBase mended) {
        return Batches.record(
                new Origin(CounterEnvironment.REPLAY, 0, OFFSETS.incrementAndGet()),
                dead.key(),
                codec.encode(mended),
                Batches.replayOf(dead.origin()));
    }

    private String trace(UUID key) {
        return String.valueOf(
                jdbc.queryForObject(
                        "SELECT trace FROM counter WHERE application_id = ?", String.class, key));
    }

    private List<String> taken(UUID key) {
        return desk.peek(key).map(Counter::taken).orElse(List.of());
    }

    private List<String> pending(UUID key) {
        return jdbc.queryForList(
                "SELECT event_id FROM pending_event WHERE key = ? ORDER BY id", String.class, key);
    }

    private List<String> dead(UUID key) {
        return jdbc.queryForList(
                "SELECT cause FROM dead_letter WHERE key = ? ORDER BY cause",
                String.class,
                key.toString());
    }

    private List<String> cause(Origin origin) {
        return jdbc.queryForList(
                "SELECT cause FROM dead_letter WHERE topic = ? AND partition = ? AND record_offset"
                        + " = ?",
                String.class,
                origin.topic(),
                origin.partition(),
                origin.offset());
    }

    /** The headers of the dead letters that wait to be sent for one record. */
    private List<String> said(Origin origin) {
        return jdbc.queryForList(
                "SELECT headers::text FROM outbox WHERE topic = ? AND headers ->>"
                        + " 'sertel-original-offset' = ? ORDER BY id",
                String.class,
                origin.topic() + "." + CounterEnvironment.SERVICE + ".dlt",
                Long.toString(origin.offset()));
    }

    /** What the service itself says about a case. */
    private List<String> words(UUID key) {
        return jdbc
                .queryForList(
                        "SELECT value FROM outbox WHERE key = ? AND topic = ? ORDER BY id",
                        byte[].class,
                        key.toString(),
                        EventType.PASSPHRASE_SET.topic())
                .stream()
                .map(this::word)
                .toList();
    }

    private String word(byte[] value) {
        try {
            return ((PassphraseSet) codec.decode(EventType.PASSPHRASE_SET.topic(), value))
                    .getBsreStatus();
        } catch (MissingSchema missing) {
            codec.fetch(missing.id());
            return word(value);
        }
    }
}
