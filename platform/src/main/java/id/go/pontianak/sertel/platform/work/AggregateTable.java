package id.go.pontianak.sertel.platform.work;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private AggregateTable(String table, String key, Class<S> type) {
        this.table = table;
        this.key = key;
        this.type = type;
        columns.add(new Column<>("due_at", "timestamptz", state -> null));
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

    /** When the aggregate next needs a worker; null: it does not. */
    public AggregateTable<S> dueAt(Function<S, @Nullable Instant> dueAt) {
        columns.set(0, new Column<>("due_at", "timestamptz", dueAt::apply));
        return this;
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

    private String upsertSql() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String arrays =
                IntStream.range(0, columns.size() + 3)
                        .mapToObj(i -> "?::text[]")
                        .collect(Collectors.joining(", "));
        String aliases =
                IntStream.range(0, columns.size())
                        .mapToObj(i -> "c" + i)
                        .collect(Collectors.joining(", "));
        String casts =
                IntStream.range(0, columns.size())
                        .mapToObj(i -> "c" + i + "::" + columns.get(i).type())
                        .collect(Collectors.joining(", "));
        String sets =
                columns.stream()
                        .map(column -> column.name() + " = excluded." + column.name())
                        .collect(Collectors.joining(", "));
        return "INSERT INTO %s (%s, state, trace, %s) SELECT k::uuid, s::jsonb, r, %s FROM unnest(%s) AS t (k, s, r, %s) ON CONFLICT (%s) DO UPDATE SET state = excluded.state, claims = 0, trace = excluded.trace, %s"
                .formatted(table, key, names, casts, arrays, aliases, key, sets);
    }
}
