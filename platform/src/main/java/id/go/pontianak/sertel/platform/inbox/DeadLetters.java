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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Puts what can never be handled onto this consumer's dead-letter topic, by the outbox, and
 * remembers in the same transaction that its aggregate is held up. The same record buried twice is
 * one dead letter, unless it was replayed in between.
 */
public final class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final String BURY =
            "WITH new AS (INSERT INTO dead_letter (topic, partition, record_offset, key, cause)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (topic, partition, record_offset) DO %s"
                    + " RETURNING key) INSERT INTO outbox (topic, key, value, headers)"
                    + " SELECT ?, key, ?, ?::jsonb FROM new";
    private static final String BURY_ONCE = BURY.formatted("NOTHING");

    /** A replay that failed again is news, and its dead letter's row is still there. */
    private static final String BURY_AGAIN =
            BURY.formatted(
                    "UPDATE SET cause = excluded.cause, failed_at = now(), closed_at = NULL,"
                            + " closed_how = NULL, closed_by = NULL, closed_reason = NULL");

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

    /** Forgets dead letters that held up nobody, in a transaction of its own. */
    void discard(Collection<IncomingRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        transactions.executeWithoutResult(
                _ -> {
                    var trip = new RoundTrip();
                    records.forEach(
                            record ->
                                    trip.execute(
                                            discard(
                                                    record.origin(),
                                                    record.headers()
                                                            .get(DeadLetterHeaders.DISCARDED_BY),
                                                    record.headers()
                                                            .get(DeadLetterHeaders.REASON))));
                    trip.make(jdbc);
                });
    }

    /** The dead letter was replayed, and this time took effect. */
    Statement replayed(Origin origin) {
        return close(origin, "REPLAYED", null, null);
    }

    /** The dead letter is to be forgotten. */
    Statement discard(Origin origin, @Nullable String by, @Nullable String reason) {
        log.warn(
                "Discarded a dead letter: {}-{}@{}",
                origin.topic(),
                origin.partition(),
                origin.offset());
        return close(origin, "DISCARDED", by, reason);
    }

    private static Statement close(
            Origin origin, String how, @Nullable String by, @Nullable String reason) {
        return Statement.of(
                "UPDATE dead_letter SET closed_at = now(), closed_how = ?, closed_by = ?,"
                        + " closed_reason = ? WHERE topic = ? AND partition = ? AND record_offset ="
                        + " ? AND closed_at IS NULL",
                how,
                by,
                reason,
                origin.topic(),
                origin.partition(),
                origin.offset());
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
        headers.put(DeadLetterHeaders.ORIGINAL_TOPIC, origin.topic());
        headers.put(DeadLetterHeaders.ORIGINAL_PARTITION, Integer.toString(origin.partition()));
        headers.put(DeadLetterHeaders.ORIGINAL_OFFSET, Long.toString(origin.offset()));
        headers.put(DeadLetterHeaders.CAUSE, cause);
        headers.put(DeadLetterHeaders.FAILED_AT, clock.instant().toString());
        byte[] value = record.value();
        // Any other key than a case's holds up nobody, and may be of any length and content.
        UUID key = record.applicationId();
        return Statement.of(
                record.arrival() == Arrival.REPLAYED ? BURY_AGAIN : BURY_ONCE,
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
}
