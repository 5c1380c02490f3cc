package id.go.pontianak.sertel.platform.work;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Several statements sent to the database as one: PostgreSQL's driver puts statements separated by
 * semicolons on the wire together and waits once. Each sees what the ones before it did, and, under
 * READ COMMITTED, what others committed until it began.
 */
public final class RoundTrip {

    /**
     * What a query will have found once the trip was made.
     *
     * @param <T> a row
     */
    public static final class Rows<T> {
        private final RowMapper<T> mapper;
        private @Nullable List<T> rows;

        private Rows(RowMapper<T> mapper) {
            this.mapper = mapper;
        }

        /**
         * @throws IllegalStateException before the trip
         */
        public List<T> all() {
            if (rows == null) {
                throw new IllegalStateException("the trip was not made yet");
            }
            return rows;
        }

        /** The only row, or none. */
        public Optional<T> first() {
            return all().stream().findFirst();
        }

        private void read(ResultSet result) throws SQLException {
            var found = new ArrayList<T>();
            while (result.next()) {
                found.add(mapper.mapRow(result, found.size()));
            }
            rows = found;
        }
    }

    private record Step(Statement statement, @Nullable Rows<?> rows) {}

    private final List<Step> steps = new ArrayList<>();

    /** Adds a query. */
    public <T> Rows<T> query(Statement statement, RowMapper<T> mapper) {
        var rows = new Rows<T>(mapper);
        steps.add(new Step(statement, rows));
        return rows;
    }

    /** Adds a statement whose rows, if any, are of no interest. */
    public void execute(Statement statement) {
        steps.add(new Step(statement, null));
    }

    /** Adds another trip's statements after this one's. */
    public void addAll(RoundTrip other) {
        steps.addAll(other.steps);
    }

    int size() {
        return steps.size();
    }

    void cutTo(int size) {
        steps.subList(size, steps.size()).clear();
    }

    /** Makes the trip, in the current transaction if there is one. */
    public void make(JdbcTemplate jdbc) {
        if (steps.isEmpty()) {
            return;
        }
        var sql = new StringJoiner(";\n");
        steps.forEach(step -> sql.add(step.statement().sql()));
        jdbc.execute(
                (Connection connection) -> connection.prepareStatement(sql.toString()), this::run);
    }

    private @Nullable Void run(PreparedStatement prepared) throws SQLException {
        int index = 1;
        for (Step step : steps) {
            for (Object parameter : step.statement().parameters()) {
                set(prepared, index++, parameter);
            }
        }
        boolean isResult = prepared.execute();
        for (Step step : steps) {
            if (isResult && step.rows() != null) {
                try (ResultSet result = prepared.getResultSet()) {
                    step.rows().read(result);
                }
            }
            isResult = prepared.getMoreResults();
        }
        return null;
    }

    private static void set(PreparedStatement prepared, int index, @Nullable Object parameter)
            throws SQLException {
        switch (parameter) {
            case Instant instant -> prepared.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case List<?> list
                    when !list.isEmpty() && list.stream().allMatch(byte[].class::isInstance) ->
                    prepared.setArray(
                            index,
                            prepared.getConnection()
                                    .createArrayOf("bytea", list.toArray(new byte[0][])));
            // An array of strings goes in binary; one of objects would be escaped, character by
            // character.
            case List<?> list ->
                    prepared.setArray(
                            index,
                            prepared.getConnection()
                                    .createArrayOf(
                                            "text",
                                            list.stream()
                                                    .map(
                                                            each ->
                                                                    each == null
                                                                            ? null
                                                                            : each.toString())
                                                    .toArray(String[]::new)));
            case null -> prepared.setObject(index, null);
            default -> prepared.setObject(index, parameter);
        }
    }
}
