package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How many owners come when. Their cases tell; a lock on the start keeps two from taking its last
 * place.
 */
@Component
public class SlotTable {

    /** Tells these locks from all others. */
    private static final int LOCKS = 0x564953;

    private static final long SECONDS_PER_LOCK = 60;

    private final JdbcClient jdbc;
    private final IssuanceProperties.Visit visit;

    public SlotTable(JdbcClient jdbc, IssuanceProperties properties) {
        this.jdbc = jdbc;
        this.visit = properties.visit();
    }

    /** Whether a place is left, once the round trip was made. */
    public static final class Room {

        private final RoundTrip.@Nullable Rows<Integer> taken;
        private final int capacity;

        private Room(RoundTrip.@Nullable Rows<Integer> taken, int capacity) {
            this.taken = taken;
            this.capacity = capacity;
        }

        boolean isLeft() {
            return taken == null || taken.first().orElse(0) < capacity;
        }
    }

    /** Locks a start until the transaction ends, and counts who else comes then. */
    Room lock(RoundTrip trip, Instant at, UUID except) {
        if (visit.anyTime()) {
            return new Room(null, visit.capacity());
        }
        int minute = Math.toIntExact(at.getEpochSecond() / SECONDS_PER_LOCK);
        trip.execute(Statement.of("SELECT pg_advisory_xact_lock(?, ?)", LOCKS, minute));
        var taken =
                trip.query(
                        Statement.of(
                                "SELECT count(*) FROM issuance WHERE visit_at = ?"
                                        + " AND application_id <> ?",
                                at,
                                except),
                        (row, _) -> row.getInt(1));
        return new Room(taken, visit.capacity());
    }

    /** How many come at each start that somebody comes at. */
    public Map<Instant, Integer> taken(Instant from, Instant until) {
        Map<Instant, Integer> taken = new HashMap<>();
        jdbc.sql(
                        "SELECT visit_at, count(*) AS owners FROM issuance WHERE visit_at >= ?"
                                + " AND visit_at < ? GROUP BY visit_at")
                .param(OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param(OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .query(
                        row -> {
                            taken.put(
                                    row.getObject("visit_at", OffsetDateTime.class).toInstant(),
                                    row.getInt("owners"));
                        });
        return taken;
    }
}
