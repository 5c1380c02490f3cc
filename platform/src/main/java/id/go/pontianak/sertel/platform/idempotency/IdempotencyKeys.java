package id.go.pontianak.sertel.platform.idempotency;

import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Duration;

/**
 * The {@code Idempotency-Key} header: the same request sent again gets the same answer and does
 * nothing twice. A key belongs to its caller and is kept for seven days.
 *
 * @see <a
 *     href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">draft-ietf-httpapi-idempotency-key-header</a>
 */
public final class IdempotencyKeys {

    /** What a key says about a request. */
    public sealed interface Standing {
        /** Never seen, or its first request came to nothing: go on. */
        record Fresh() implements Standing {}

        /** The first request is not answered yet. */
        record InProgress() implements Standing {}

        /** The key was used for something else. */
        record OtherContent() implements Standing {}

        /**
         * Answered before.
         *
         * @param response what was answered
         */
        record Answered(String response) implements Standing {}
    }

    private record Row(String fingerprint, @Nullable String response) {}

    /** A request that takes longer than this has died with its process. */
    private static final Duration LONGEST_REQUEST = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcTemplate jdbc;

    public IdempotencyKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims a key, in a transaction of its own so that others see it at once.
     *
     * @param fingerprint a hash of what the request contains
     */
    public Standing claim(String caller, String key, String fingerprint) {
        var trip = new RoundTrip();
        trip.execute(
                Statement.of(
                        "DELETE FROM idempotency_key WHERE claimed_at < now() - ? * interval '1"
                                + " second'",
                        KEPT.toSeconds()));
        var claimed =
                trip.query(
                        Statement.of(
                                "INSERT INTO idempotency_key AS k (caller, key, fingerprint) VALUES"
                                        + " (?, ?, ?) ON CONFLICT (caller, key) DO UPDATE SET"
                                        + " claimed_at = now(), fingerprint = excluded.fingerprint"
                                        + " WHERE k.response IS NULL AND k.claimed_at < now() - ? *"
                                        + " interval '1 second' RETURNING key",
                                caller,
                                key,
                                fingerprint,
                                LONGEST_REQUEST.toSeconds()),
                        (row, i) -> row.getString(1));
        var known =
                trip.query(
                        Statement.of(
                                "SELECT fingerprint, response FROM idempotency_key WHERE caller = ?"
                                        + " AND key = ?",
                                caller,
                                key),
                        (row, i) -> new Row(row.getString(1), row.getString(2)));
        trip.make(jdbc);
        if (claimed.first().isPresent()) {
            return new Standing.Fresh();
        }
        Row row = known.first().orElse(null);
        if (row == null) {
            return new Standing.InProgress();
        }
        if (!row.fingerprint().equals(fingerprint)) {
            return new Standing.OtherContent();
        }
        return row.response() == null
                ? new Standing.InProgress()
                : new Standing.Answered(row.response());
    }

    /** Records the answer, in the transaction of what was done. */
    public Statement answer(String caller, String key, String response) {
        return Statement.of(
                "UPDATE idempotency_key SET response = ? WHERE caller = ? AND key = ?",
                response,
                caller,
                key);
    }

    /**
     * Gives a key back when the request came to nothing, so that it can be mended and sent again.
     */
    public void release(String caller, String key) {
        var trip = new RoundTrip();
        trip.execute(
                Statement.of(
                        "DELETE FROM idempotency_key WHERE caller = ? AND key = ? AND response IS"
                                + " NULL",
                        caller,
                        key));
        trip.make(jdbc);
    }
}
