package id.go.pontianak.sertel.platform.inbox;

import id.go.pontianak.sertel.platform.failure.Failures;
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
import java.util.regex.Pattern;

/**
 * Puts what can never be handled onto this consumer's dead-letter topic, by the outbox, and
 * remembers in the same transaction that its aggregate is held up. The same record buried twice is
 * one dead letter, unless it was replayed in between.
 */
public final class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final String BURY =
            "WITH new AS (INSERT INTO dead_letter (topic, partition, record_offset, key, cause)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (topic, partition, record_offset) DO"
                    + " UPDATE SET cause = excluded.cause, failed_at = now(), closed_at = NULL,"
                    + " closed_how = NULL, closed_by = NULL, closed_reason = NULL WHERE ? OR"
                    + " dead_letter.closed_at IS NOT NULL RETURNING key) INSERT INTO outbox (topic,"
                    + " key, value, headers) SELECT ?, key, ?, ?::jsonb FROM new";

    /** What a dead-letter topic takes, less its headers; the event itself stands on its own. */
    private static final int LARGEST_VALUE = 2_000_000;

    /** The headers that are kept, by the form of those that we write: others may hold anything. */
    private static final Map<String, Pattern> KEPT =
            Map.of(
                    "ce_specversion", Pattern.compile("1\\.0"),
                    "ce_id", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
                    "ce_subject", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
                    "ce_type", Pattern.compile("[A-Za-z.]{1,100}\\.v\\d{1,3}"),
                    "ce_source", Pattern.compile("/[a-z/-]{1,100}"),
                    "ce_time", Pattern.compile("[0-9T:.-]{19,30}Z"),
                    "traceparent", Pattern.compile("[0-9a-f-]{55}"));

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

    /** Forgets dead letters that hold up nobody, in a transaction of its own. */
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
                                            close(
                                                    record.origin(),
                                                    "DISCARDED",
                                                    record.headers()
                                                            .get(DeadLetterHeaders.DISCARDED_BY),
                                                    record.headers().get(DeadLetterHeaders.REASON),
                                                    "AND key IS NULL")));
                    trip.make(jdbc);
                });
    }

    /** The dead letter was replayed, and this time took effect. */
    Statement replayed(Origin origin) {
        return close(origin, "REPLAYED", null, null, "");
    }

    /** The dead letter is to be forgotten. */
    Statement discard(Origin origin, @Nullable String by, @Nullable String reason) {
        log.warn(
                "Discarded a dead letter: {}-{}@{}",
                origin.topic(),
                origin.partition(),
                origin.offset());
        return close(origin, "DISCARDED", by, reason, "");
    }

    private static Statement close(
            Origin origin,
            String how,
            @Nullable String by,
            @Nullable String reason,
            String condition) {
        return Statement.of(
                "UPDATE dead_letter SET closed_at = now(), closed_how = ?, closed_by = ?,"
                        + " closed_reason = ? WHERE topic = ? AND partition = ? AND record_offset ="
                        + " ? AND closed_at IS NULL "
                        + condition,
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
        KEPT.forEach(
                (name, form) -> {
                    String value = record.headers().get(name);
                    if (value != null && form.matcher(value).matches()) {
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
        boolean again = record.arrival() == Arrival.REPLAYED;
        return Statement.of(
                BURY,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                key == null ? null : key.toString(),
                cause,
                // A replay that failed again is news; the same record delivered again is none.
                again,
                origin.topic() + "." + consumer + ".dlt",
                value == null || value.length > LARGEST_VALUE ? new byte[0] : value,
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
                Failures.place(failure));
        return "UNEXPECTED";
    }

    /** For a burial in another's transaction. */
    void relayAfterCommit() {
        outbox.wakeAfterCommit();
    }
}
