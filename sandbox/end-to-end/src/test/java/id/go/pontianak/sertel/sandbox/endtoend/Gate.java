package id.go.pontianak.sertel.sandbox.endtoend;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Holds a service up at one statement of its own, so that it can be killed in the middle of what it
 * does: the database itself waits there. Nothing in the service knows of it.
 */
final class Gate implements AutoCloseable {

    private static final int LOCK = 4_711;
    private static final String OF_THE_GATE =
            ("locktype = 'advisory' AND objid = %d AND database = (SELECT oid FROM pg_database"
                            + " WHERE datname = current_database())")
                    .formatted(LOCK);

    private final Connection connection;
    private final String table;

    private Gate(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** Lets no such statement on that table begin. */
    static Gate before(String operation, String table, MeshDatabase database) throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            statement.execute(
                    """
                    CREATE FUNCTION gate() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN PERFORM pg_advisory_xact_lock_shared(%d); RETURN NULL; END'
                    """
                            .formatted(LOCK));
            statement.execute(
                    "CREATE TRIGGER gate BEFORE %s ON %s EXECUTE FUNCTION gate()"
                            .formatted(operation, table));
        }
        return new Gate(connection, table);
    }

    /** Until the service stands before the gate. */
    void awaitReached() throws InterruptedException {
        Await.until("a statement on " + table, () -> waiting() > 0);
    }

    /**
     * What stood before the gate never happened: its client is dead, and the database learns it.
     */
    void breakOff() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted AND "
                            + OF_THE_GATE);
        }
    }

    private int waiting() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT count(*) FROM pg_locks WHERE NOT granted AND "
                                        + OF_THE_GATE)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Opens the gate, for what stands before it too. */
    @Override
    public void close() throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
            statement.execute("DROP TRIGGER gate ON " + table);
            statement.execute("DROP FUNCTION gate()");
        }
    }
}
