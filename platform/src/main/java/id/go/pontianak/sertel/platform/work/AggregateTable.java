package id.go.pontianak.sertel.platform.work;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of aggregates: each is stored whole as JSON under its key, with columns beside it that
 * are projected from it for queries. The table has {@code state jsonb}, {@code due_at timestamptz},
 * {@code claims integer not null default 0}, {@code trace text}, the key, and the projected
 * columns.
 *
 * @param <S> the aggregate's state, a sealed interface or a record that Jackson can write and read
 */
public final class AggregateTable<S> {

    private record Column<S>(String name, String type, Function<S, @Nullable Object> value) {}

    private final String table;
    private final String key;
    private final Class<S> type;
    private final List<Column<S>> columns = new ArrayList<>();
    private Function<S, @Nullable Instant> dueAt = _ -> null;

    private AggregateTable(String table, String key, Class<S> type) {
        this.table = table;
        this.key = key;
        this.type = type;
    }

    /**
     * @param table the table's name
     * @param key the key column's name, of type uuid
     * @param type the aggregate's type
     */
    public static <S> AggregateTable<S> of(String table, String key, Class<S> type) {
        return new AggregateTable<>(table, key, type);
    }

    /**
     * Adds a projected column.
     *
     * @param sqlType what the column's text form is cast to, for example {@code timestamptz}
     * @param value its value, null for SQL's null
     */
    public AggregateTable<S> column(
            String name, String sqlType, Function<S, @Nullable Object> value) {
        columns.add(new Column<>(name, sqlType, value));
        return this;
    }

    /**
     * When the aggregate next needs a worker; null: it does not. A change that leaves this as it
     * was leaves the work to the worker who is at it.
     */
    public AggregateTable<S> dueAt(Function<S, @Nullable Instant> value) {
        dueAt = value;
        return this;
    }

    @Nullable Instant due(S state) {
        return dueAt.apply(state);
    }

    /** The table's name. */
    public String name() {
        return table;
    }

    Class<S> type() {
        return type;
    }

    Statement select(Collection<UUID> keys) {
        return Statement.of(
                "SELECT %1$s AS key, state FROM %2$s WHERE %1$s = ANY (?::uuid[])"
                        .formatted(key, table),
                List.copyOf(keys));
    }

    /** Keeps with each state its trace; a worker that follows it up continues that. */
    Statement upsert(Map<UUID, WorkUnit.Change<S>> changes, Function<S, String> json) {
        List<S> states = changes.values().stream().map(WorkUnit.Change::state).toList();
        var traces = new ArrayList<@Nullable Object>();
        changes.values().forEach(change -> traces.add(change.trace()));
        var parameters = new ArrayList<@Nullable Object>();
        parameters.add(List.copyOf(changes.keySet()));
        parameters.add(states.stream().map(json).toList());
        parameters.add(traces);
        parameters.add(changes.values().stream().map(change -> change.newWork() ? 0 : -1).toList());
        var due = new ArrayList<@Nullable Object>();
        states.forEach(state -> due.add(dueAt.apply(state)));
        parameters.add(due);
        for (Column<S> column : columns) {
            var values = new ArrayList<@Nullable Object>();
            states.forEach(state -> values.add(column.value().apply(state)));
            parameters.add(values);
        }
        return new Statement(upsertSql(), parameters);
    }

    /**
     * Takes what is due, puts it off by the lease, and counts the claim: the intent, on disk.
     * Materialized: as a subquery of IN it may run more than once, and then takes more than the
     * limit.
     */
    Statement claim(int limit, long leaseMillis) {
        return Statement.of(
                ("WITH due AS MATERIALIZED (SELECT %1$s AS due_key FROM %2$s WHERE due_at <= now()"
                     + " ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED) UPDATE %2$s SET due_at ="
                     + " now() + ? * interval '1 millisecond', claims = claims + 1 FROM due WHERE"
                     + " %1$s = due_key RETURNING %1$s AS key, claims, trace")
                        .formatted(key, table),
                limit,
                leaseMillis);
    }

    Statement nextDue() {
        return Statement.of("SELECT min(due_at) FROM " + table + " WHERE due_at IS NOT NULL");
    }

    /** Claims of -1 stand for work that is under way and stays so; they are never stored. */
    private String upsertSql() {
        return ("INSERT INTO %1$s AS old (%2$s, state, trace, claims, due_at%3$s) SELECT k::uuid,"
                    + " s::jsonb, r, n::integer, d::timestamptz%4$s FROM unnest(%5$s) AS t (k, s,"
                    + " r, n, d%6$s) ON CONFLICT (%2$s) DO UPDATE SET state = excluded.state, trace"
                    + " = excluded.trace, claims = CASE WHEN excluded.claims < 0 THEN old.claims"
                    + " ELSE 0 END, due_at = CASE WHEN excluded.claims < 0 THEN old.due_at ELSE"
                    + " excluded.due_at END%7$s")
                .formatted(
                        table,
                        key,
                        each((column, _) -> ", " + column.name()),
                        each((column, nth) -> ", c" + nth + "::" + column.type()),
                        "?::text[]" + ", ?::text[]".repeat(columns.size() + 4),
                        each((_, nth) -> ", c" + nth),
                        each((column, _) -> ", %1$s = excluded.%1$s".formatted(column.name())));
    }

    private String each(BiFunction<Column<S>, Integer, String> part) {
        return IntStream.range(0, columns.size())
                .mapToObj(nth -> part.apply(columns.get(nth), nth))
                .collect(Collectors.joining());
    }
}
