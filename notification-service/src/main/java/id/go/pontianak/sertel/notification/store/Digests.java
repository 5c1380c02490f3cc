package id.go.pontianak.sertel.notification.store;

import id.go.pontianak.sertel.notification.domain.Digest;
import id.go.pontianak.sertel.notification.domain.Workload;
import id.go.pontianak.sertel.platform.outbox.Outbox;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;
import id.go.pontianak.sertel.platform.work.WorkUnit;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The digest of each role: one row, which is its own timer. */
public final class Digests {

    /**
     * A digest that may be due, and what it would say.
     *
     * @param workload nothing if there is no such digest
     */
    public record Reading(WorkUnit<Digest> unit, Workload workload) {}

    private static final String WORKLOAD =
            "SELECT count(*), count(*) FILTER (WHERE turn_due <= ?::timestamptz), min(turn_since)"
                    + " FROM digest JOIN correspondence ON turn_role = role WHERE digest_id = ?";

    private final AggregateTable<Digest> table;
    private final WorkUnits<Digest> units;

    public Digests(JdbcTemplate jdbc, JsonMapper json, Outbox outbox) {
        this.table =
                AggregateTable.of("digest", "digest_id", Digest.class)
                        .dueAt(Digest::dueAt)
                        .column("role", "text", Digest::role);
        this.units = new WorkUnits<>(table, jdbc, json, outbox, () -> {});
    }

    /** The ids of roles' digests, the same for ever, with their roles. */
    public static Map<UUID, String> ids(Collection<String> roles) {
        Map<UUID, String> ids = new LinkedHashMap<>();
        for (String role : roles) {
            byte[] name = ("digest/" + role).getBytes(StandardCharsets.UTF_8);
            ids.put(UUID.nameUUIDFromBytes(name), role);
        }
        return ids;
    }

    /** For workers. */
    public AggregateTable<Digest> table() {
        return table;
    }

    /** For the desk. */
    public WorkUnits<Digest> units() {
        return units;
    }

    /** Locks and reads a digest, and what waits for its role at an instant. */
    public Reading read(UUID digestId, Instant now) {
        List<RoundTrip.Rows<Workload>> rows = new ArrayList<>();
        WorkUnit<Digest> unit =
                units.read(
                        List.of(digestId),
                        trip ->
                                rows.add(
                                        trip.query(
                                                Statement.of(WORKLOAD, now, digestId),
                                                Digests::workload)));
        return new Reading(unit, rows.getFirst().all().getFirst());
    }

    private static Workload workload(ResultSet row, int nth) throws SQLException {
        OffsetDateTime oldest = row.getObject(3, OffsetDateTime.class);
        return new Workload(
                row.getInt(1), row.getInt(2), oldest == null ? null : oldest.toInstant());
    }
}
