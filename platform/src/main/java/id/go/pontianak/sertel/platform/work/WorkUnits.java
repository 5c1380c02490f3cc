package id.go.pontianak.sertel.platform.work;

import id.go.pontianak.sertel.platform.outbox.Outbox;
import id.go.pontianak.sertel.platform.outbox.OutgoingEvent;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reads and writes {@link WorkUnit units of work}, each in one round trip. Both must be called in a
 * transaction, which the service's desk opens.
 *
 * <p>Aggregates are locked by their key before they are read, whether they exist already or not,
 * and always in the same order: so what two replicas do to one aggregate happens one after the
 * other, also its creation, and the outbox's numbers rise in the order of commits for each key.
 *
 * @param <S> the aggregate's state
 */
public final class WorkUnits<S> {

    private record Found(UUID key, String state) {}

    private final AggregateTable<S> table;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Outbox outbox;
    private final Runnable afterCommit;

    /**
     * @param afterCommit called after a commit that changed aggregates, to wake workers
     */
    public WorkUnits(
            AggregateTable<S> table,
            JdbcTemplate jdbc,
            JsonMapper json,
            Outbox outbox,
            Runnable afterCommit) {
        this.table = table;
        this.jdbc = jdbc;
        this.json = json;
        this.outbox = outbox;
        this.afterCommit = afterCommit;
    }

    /** An aggregate as it was last committed, without a lock: for showing, not for deciding. */
    public Optional<S> peek(UUID key) {
        var trip = new RoundTrip();
        var rows = trip.query(table.select(List.of(key)), (row, _) -> row.getString("state"));
        trip.make(jdbc);
        return rows.first().map(state -> json.readValue(state, table.type()));
    }

    /** Locks and reads aggregates. */
    public WorkUnit<S> read(Collection<UUID> keys) {
        return read(keys, trip -> {});
    }

    /**
     * Locks and reads aggregates, and more in the same round trip.
     *
     * @param more adds its queries; they see what is behind the locks
     */
    public WorkUnit<S> read(Collection<UUID> keys, Consumer<RoundTrip> more) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("only a desk's transaction may read a unit of work");
        }
        var trip = new RoundTrip();
        trip.execute(lock(keys));
        var rows =
                trip.query(
                        table.select(keys),
                        (row, i) ->
                                new Found(
                                        row.getObject("key", UUID.class), row.getString("state")));
        more.accept(trip);
        trip.make(jdbc);
        Map<UUID, S> states = new HashMap<>();
        for (Found found : rows.all()) {
            states.put(found.key(), json.readValue(found.state(), table.type()));
        }
        return new WorkUnit<>(this, states);
    }

    /** Writes everything that the unit wants. */
    public void write(WorkUnit<S> unit) {
        var trip = new RoundTrip();
        if (!unit.changed().isEmpty()) {
            trip.execute(table.upsert(unit.changed(), json::writeValueAsString));
        }
        trip.addAll(unit.writes());
        outbox.add(trip, unit.events());
        trip.make(jdbc);
        if (!unit.changed().isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            afterCommit.run();
                        }
                    });
        }
    }

    OutgoingEvent outgoing(SpecificRecordBase event) {
        return outbox.outgoing(event);
    }

    boolean fallsDueAnew(@Nullable S before, S after) {
        return before == null || !Objects.equals(table.due(before), table.due(after));
    }

    @Nullable String trace() {
        return outbox.trace();
    }

    private static Statement lock(Collection<UUID> keys) {
        List<Long> locks =
                keys.stream()
                        .map(key -> key.getMostSignificantBits() ^ key.getLeastSignificantBits())
                        .distinct()
                        .sorted()
                        .toList();
        return Statement.of("SELECT pg_advisory_xact_lock(k) FROM unnest(?::bigint[]) AS k", locks);
    }
}
