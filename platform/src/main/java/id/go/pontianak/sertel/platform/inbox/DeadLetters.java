package id.go.pontianak.sertel.platform.inbox;

import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.outbox.Outbox;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import tools.jackson.databind.json.JsonMapper;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Puts what can never be handled onto this consumer's dead-letter topic, by the outbox, and
 * remembers in the same transaction that its aggregate is held up. The same record buried twice is
 * one dead letter, unless it was replayed in between.
 */
public final class DeadLetters {

    static final String ORIGINAL_TOPIC = "sertel-original-topic";
    static final String ORIGINAL_PARTITION = "sertel-original-partition";
    static final String ORIGINAL_OFFSET = "sertel-original-offset";
    static final String CAUSE = "sertel-cause";
    static final String FAILED_AT = "sertel-failed-at";

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final String BURY =
            "WITH new AS (INSERT INTO dead_letter (topic, partition, record_offset, key, cause)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (topic, partition, record_offset) DO %s"
                    + " RETURNING key) INSERT INTO outbox (topic, key, value, headers)"
                    + " SELECT ?, key, ?, ?::jsonb FROM new";
    private static final String BURY_ONCE = BURY.formatted("NOTHING");

    /** A replay that failed again is news, and its dead letter's row is still there. */
    private static final String BURY_AGAIN =
            BURY.formatted("UPDATE SET cause = excluded.cause, failed_at = now()");

    private final String consumer;
    private final Outbox outbox;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final JsonMapper json;
    private final InstantSource clock;

    /**
     * @param consumer this service's name, part of the dead-letter topics' names
     */
    public DeadLetters(
            String consumer,
            Outbox outbox,
            JdbcTemplate jdbc,
            TransactionOperations transactions,
            JsonMapper json,
            InstantSource clock) {
        this.consumer = consumer;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** Buries records in a transaction of its own. */
    void bury(Map<IncomingRecord, String> causes) {
        if (causes.isEmpty()) {
            return;
        }
        transactions.executeWithoutResult(
                _ -> {
                    var trip = new RoundTrip();
                    causes.forEach((record, cause) -> trip.execute(bury(record, cause)));
                    trip.make(jdbc);
                    outbox.wakeAfterCommit();
                });
    }

    /** Buries a record in the transaction that the statement runs in. */
    Statement bury(IncomingRecord record, String cause) {
        Origin origin = record.origin();
        log.error(
                "Dead letter: {} of {}-{}@{}",
                cause,
                origin.topic(),
                origin.partition(),
                origin.offset());
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(
                        (name, value) -> {
                            if (name.startsWith("ce_") || name.equals("traceparent")) {
                                headers.put(name, value);
                            }
                        });
        headers.put(ORIGINAL_TOPIC, origin.topic());
        headers.put(ORIGINAL_PARTITION, Integer.toString(origin.partition()));
        headers.put(ORIGINAL_OFFSET, Long.toString(origin.offset()));
        headers.put(CAUSE, cause);
        headers.put(FAILED_AT, clock.instant().toString());
        byte[] value = record.value();
        // Any other key than a case's holds up nobody, and may be of any length and content.
        UUID key = record.applicationId();
        return Statement.of(
                record.replayed() ? BURY_AGAIN : BURY_ONCE,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                key == null ? null : key.toString(),
                cause,
                origin.topic() + "." + consumer + ".dlt",
                value == null ? new byte[0] : value,
                json.writeValueAsString(headers));
    }

    /** The cause that stands in a dead letter. */
    static String cause(RuntimeException failure) {
        if (failure instanceof PermanentFailure permanent) {
            return permanent.code();
        }
        // Only the place: the exception's text may quote the event.
        log.error(
                "An event could not be handled: {} at {}",
                failure.getClass().getName(),
                failure.getStackTrace().length > 0 ? failure.getStackTrace()[0] : "?");
        return "UNEXPECTED";
    }

    /** For a burial in another's transaction. */
    void relayAfterCommit() {
        outbox.wakeAfterCommit();
    }

    /** Where a replayed record first stood; null for a record that is no replay. */
    static @Nullable Origin firstOrigin(Map<String, String> headers) {
        String topic = headers.get(ORIGINAL_TOPIC);
        String partition = headers.get(ORIGINAL_PARTITION);
        String offset = headers.get(ORIGINAL_OFFSET);
        if (topic == null || partition == null || offset == null) {
            return null;
        }
        try {
            return new Origin(topic, Integer.parseInt(partition), Long.parseLong(offset));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
