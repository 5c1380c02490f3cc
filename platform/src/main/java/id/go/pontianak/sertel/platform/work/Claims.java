package id.go.pontianak.sertel.platform.work;

import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Claims aggregates that are due, for workers. */
public final class Claims {

    private final AggregateTable<?> table;
    private final JdbcTemplate jdbc;
    private final Duration lease;

    public Claims(AggregateTable<?> table, JdbcTemplate jdbc, Duration lease) {
        this.table = table;
        this.jdbc = jdbc;
        this.lease = lease;
    }

    /** Takes at most so many, for the time of the lease. */
    public List<Claim> take(int limit) {
        var trip = new RoundTrip();
        var claimed =
                trip.query(
                        table.claim(limit, lease.toMillis()),
                        (row, i) ->
                                new Claim(
                                        row.getObject("key", UUID.class),
                                        row.getInt("claims"),
                                        row.getString("trace")));
        trip.make(jdbc);
        return claimed.all();
    }

    /** When the next one is due; empty when none is. */
    public Optional<Instant> nextDue() {
        var trip = new RoundTrip();
        var due =
                trip.query(
                        table.nextDue(),
                        (row, i) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)));
        trip.make(jdbc);
        return due.all().getFirst().map(OffsetDateTime::toInstant);
    }
}
