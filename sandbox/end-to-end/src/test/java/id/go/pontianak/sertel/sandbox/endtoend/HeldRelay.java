package id.go.pontianak.sertel.sandbox.endtoend;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;

/** Keeps a service's relay from its outbox, by holding the lock that makes its owner. */
final class HeldRelay implements AutoCloseable {

    /** The platform's: {@code SERT} in ASCII, and 1. */
    private static final String LOCK = "(1397051988, 1)";

    private static final String OF_THE_RELAY =
            "locktype = 'advisory' AND classid = 1397051988 AND objid = 1 AND database = (SELECT"
                    + " oid FROM pg_database WHERE datname = current_database())";

    private final Connection held;

    private HeldRelay(Connection held) {
        this.held = held;
    }

    /** Takes the lock from the owner, whose connection is cut. */
    static HeldRelay of(MeshDatabase database) throws SQLException, InterruptedException {
        Connection held = database.connect();
        CompletableFuture<Void> taken =
                CompletableFuture.runAsync(
                        () -> {
                            try (Statement statement = held.createStatement()) {
                                statement.execute("SELECT pg_advisory_lock" + LOCK);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        try (Connection other = database.connect()) {
            Await.until(
                    "the relay's lock",
                    () -> {
                        cutOwner(other);
                        return taken.isDone();
                    });
        }
        taken.join();
        return new HeldRelay(held);
    }

    private static void cutOwner(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Only once we stand in the queue: the lock is to come to us.
            statement.execute(
                    ("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE granted AND %1$s AND"
                                    + " EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted AND %1$s)")
                            .formatted(OF_THE_RELAY));
        }
    }

    @Override
    public void close() throws SQLException {
        held.close();
    }
}
