package id.go.pontianak.sertel.platform.outbox;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * Hears from the other replicas that they wrote to the outbox. Only who does not carry the outbox
 * notifies, since a notification makes PostgreSQL commit one transaction at a time.
 */
final class OutboxListener {

    private static final Logger log = LoggerFactory.getLogger(OutboxListener.class);
    private static final int WAIT_MILLIS = 1_000;

    private final DataSource dataSource;
    private final Runnable wake;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    OutboxListener(DataSource dataSource, Runnable wake) {
        this.dataSource = dataSource;
        this.wake = wake;
    }

    void start() {
        thread = Thread.ofPlatform().daemon().name("outbox-listener").start(this::run);
    }

    void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                log.debug("Not listening for other replicas", e);
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + OutboxTable.CHANNEL);
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (running) {
            PGNotification @Nullable [] heard = postgres.getNotifications(WAIT_MILLIS);
            if (heard != null && heard.length > 0) {
                wake.run();
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("UNLISTEN *");
        }
    }

    private void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
