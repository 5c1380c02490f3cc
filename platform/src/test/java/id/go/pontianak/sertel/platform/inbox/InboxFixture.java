package id.go.pontianak.sertel.platform.inbox;

import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.codec.MissingSchema;
import id.go.pontianak.sertel.platform.counter.Counter;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.counter.CounterEnvironment;
import id.go.pontianak.sertel.platform.outbox.OutboxRelay;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The receiver, given batches as Kafka would give them, and what became of them. */
abstract class InboxFixture {

    static final String ABSENT = EventType.OWNER_ABSENT.topic();
    static final String INVITED = EventType.OWNER_INVITED.topic();

    /** Far behind whatever really stands on the topics. */
    static final AtomicLong OFFSETS = new AtomicLong(1_000_000);

    @Autowired EventCodec codec;
    @Autowired DeadLetters deadLetters;
    @Autowired CounterDesk desk;
    @Autowired JdbcTemplate jdbc;
    @Autowired OutboxRelay relay;
    @Autowired JsonMapper json;

    final UUID id = UUID.randomUUID();
    final UUID other = UUID.randomUUID();

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

    void receive(Batches.Sent... records) {
        new EventReceiver(codec, deadLetters, desk).accept(Batches.of(records));
    }

    Batches.Sent absent(UUID key, int number) {
        return absent(key, number, "x");
    }

    Batches.Sent absent(UUID key, int number, String word) {
        return record(key.toString(), codec.encode(Samples.absent(key, number, word)));
    }

    Batches.Sent absentWithZeroInItsId(UUID key) {
        var event = Samples.absent(key, 2, "x");
        event.setEventId("zero\0");
        return record(key.toString(), codec.encode(event));
    }

    Batches.Sent invited(UUID key, int number) {
        return Batches.record(
                new Origin(INVITED, 0, OFFSETS.incrementAndGet()),
                key.toString(),
                codec.encode(Samples.invited(key, number, List.of("KTP"))),
                Map.of());
    }

    static Batches.Sent garbage(UUID key) {
        return record(key.toString(), new byte[] {9, 9, 9, 9, 9, 9});
    }

    static Batches.Sent record(
            @org.jspecify.annotations.Nullable String key,
            byte @org.jspecify.annotations.Nullable [] value) {
        return Batches.record(
                new Origin(ABSENT, 0, OFFSETS.incrementAndGet()), key, value, Map.of());
    }

    /** The same event on another offset, as a producer's second attempt leaves it. */
    static Batches.Sent again(Batches.Sent record) {
        return Batches.record(
                new Origin(record.origin().topic(), 0, OFFSETS.incrementAndGet()),
                record.key(),
                record.value(),
                record.headers());
    }

    Batches.Sent replay(Batches.Sent dead, SpecificRecordBase mended) {
        return Batches.record(
                new Origin(CounterEnvironment.REPLAY, 0, OFFSETS.incrementAndGet()),
                dead.key(),
                codec.encode(mended),
                Batches.replayOf(dead.origin()));
    }

    static Batches.Sent discard(Batches.Sent dead, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(Batches.replayOf(dead.origin()));
        headers.put("sertel-discarded-by", "operator-7");
        headers.put("sertel-reason", "sent by a test of theirs");
        headers.putAll(more);
        return Batches.record(
                new Origin(CounterEnvironment.REPLAY, 0, OFFSETS.incrementAndGet()),
                dead.key(),
                dead.value(),
                headers);
    }

    String trace(UUID key) {
        return String.valueOf(
                jdbc.queryForObject(
                        "SELECT trace FROM counter WHERE application_id = ?", String.class, key));
    }

    List<String> taken(UUID key) {
        return desk.peek(key).map(Counter::taken).orElse(List.of());
    }

    List<String> pending(UUID key) {
        return jdbc.queryForList(
                "SELECT event_id FROM pending_event WHERE key = ? ORDER BY id", String.class, key);
    }

    List<String> dead(UUID key) {
        return jdbc.queryForList(
                "SELECT cause FROM dead_letter WHERE key = ? AND closed_at IS NULL ORDER BY cause",
                String.class,
                key.toString());
    }

    List<String> cause(Origin origin) {
        return jdbc.queryForList(
                "SELECT cause FROM dead_letter WHERE topic = ? AND partition = ? AND record_offset"
                        + " = ?",
                String.class,
                origin.topic(),
                origin.partition(),
                origin.offset());
    }

    /** How the dead letter of a record was closed, by whom and why; empty if it is open. */
    List<String> closed(Origin origin) {
        return jdbc.queryForList(
                "SELECT concat_ws(' ', closed_how, closed_by, closed_reason) FROM dead_letter WHERE"
                        + " topic = ? AND partition = ? AND record_offset = ? AND closed_at IS NOT"
                        + " NULL",
                String.class,
                origin.topic(),
                origin.partition(),
                origin.offset());
    }

    /** The headers of the dead letters that wait to be sent for one record. */
    List<String> said(Origin origin) {
        return jdbc.queryForList(
                "SELECT headers::text FROM outbox WHERE topic = ? AND headers ->>"
                        + " 'sertel-original-offset' = ? ORDER BY id",
                String.class,
                origin.topic() + "." + CounterEnvironment.SERVICE + ".dlt",
                Long.toString(origin.offset()));
    }

    /** What the service itself says about a case. */
    List<String> words(UUID key) {
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

    String word(byte[] value) {
        try {
            return ((PassphraseSet) codec.decode(EventType.PASSPHRASE_SET.topic(), value))
                    .getBsreStatus();
        } catch (MissingSchema missing) {
            codec.fetch(missing.id());
            return word(value);
        }
    }
}
