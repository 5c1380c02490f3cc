package id.go.pontianak.sertel.platform.outbox;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The outbox's SQL, all of it on the one connection that holds the lock. */
final class OutboxTable {

    /** One waiting record. */
    record Row(
            long id,
            String topic,
            @Nullable String key,
            byte[] value,
            Map<String, String> headers) {}

    static final String CHANNEL = "outbox";

    /** Of two numbers, since cases are locked by one, and whoever says an event chooses that. */
    private static final String LOCK = "(1397051988, 1)";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Connection connection;

    OutboxTable(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
    }

    boolean lock() throws SQLException {
        return ask("SELECT pg_try_advisory_lock" + LOCK);
    }

    void unlock() throws SQLException {
        ask("SELECT pg_advisory_unlock" + LOCK);
    }

    void notifyOwner() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("NOTIFY " + CHANNEL);
        }
    }

    List<Row> next(int limit) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT id, topic, key, value, headers FROM outbox o WHERE refused_code IS"
                            + " NULL AND NOT EXISTS (SELECT 1 FROM outbox r WHERE r.key = o.key AND"
                            + " r.refused_code IS NOT NULL AND r.id < o.id) ORDER BY id LIMIT ?")) {
            select.setInt(1, limit);
            List<Row> rows = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(
                            new Row(
                                    result.getLong("id"),
                                    result.getString("topic"),
                                    result.getString("key"),
                                    result.getBytes("value"),
                                    JSON.readValue(result.getString("headers"), HEADERS)));
                }
            }
            return rows;
        }
    }

    void delete(Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM outbox WHERE id = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    void refuse(Map<Long, String> codes) throws SQLException {
        for (var refused : codes.entrySet()) {
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "UPDATE outbox SET refused_code = ? WHERE id = ?")) {
                update.setString(1, refused.getValue());
                update.setLong(2, refused.getKey());
                update.executeUpdate();
            }
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getBoolean(1);
        }
    }
}
