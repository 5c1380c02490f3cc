package id.go.pontianak.sertel.platform.outbox;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

/**
 * Carries the outbox to Kafka, in order for each key. Of several replicas one does it: the one that
 * holds the advisory lock, on the same connection that it reads and deletes with, so that who has
 * lost the lock cannot go on. Woken by each commit; a look every second catches what a crash left.
 *
 * <p>At least once: a crash between sending and deleting sends again, and consumers know the event
 * by its id. A row that Kafka refuses for good is marked, and only later rows of its key wait.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final long LOOK_MILLIS = 1_000;
    private static final int BATCH = 500;

    private final DataSource dataSource;
    private final OutboxSender sender;
    private final Semaphore work = new Semaphore(0);
    private final AtomicBoolean untold = new AtomicBoolean();
    private volatile boolean running;
    private volatile boolean owner;
    private @Nullable Thread thread;
    private @Nullable OutboxListener listener;

    public OutboxRelay(DataSource dataSource, OutboxSender sender) {
        this.dataSource = dataSource;
        this.sender = sender;
    }

    /** This replica wrote something that is to be carried, by it or by the owner. */
    public void wake() {
        untold.set(true);
        work.release();
    }

    /** Whether this replica is the one that carries the outbox now. */
    public boolean isOwner() {
        return owner;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
        listener = new OutboxListener(dataSource, work::release);
        listener.start();
    }

    @Override
    public void stop() {
        running = false;
        if (listener != null) {
            listener.stop();
        }
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped after the consumers and the web server, so that what they said still goes out. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1_000;
    }

    private void run() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                contend(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    log.warn("The outbox rests: {}", e.getClass().getSimpleName());
                }
                log.debug("The outbox rests", e);
            } finally {
                owner = false;
            }
            waitForWork();
        }
    }

    private void contend(Connection connection) throws SQLException {
        var table = new OutboxTable(connection);
        try {
            while (running) {
                boolean written = untold.getAndSet(false);
                if (owner) {
                    carry(table);
                } else if (table.lock()) {
                    owner = true;
                    continue;
                } else if (written) {
                    table.notifyOwner();
                }
                waitForWork();
            }
        } finally {
            // The lock is the session's: in the pool it would live on, and nobody would carry.
            if (owner) {
                table.unlock();
            }
        }
    }

    private void carry(OutboxTable table) throws SQLException {
        List<OutboxTable.Row> rows = table.next(BATCH);
        while (!rows.isEmpty()) {
            OutboxSender.Sent sent = sender.send(rows);
            table.delete(sent.acknowledged());
            table.refuse(sent.refused());
            if (sent.acknowledged().isEmpty() && sent.refused().isEmpty()) {
                return;
            }
            rows = table.next(BATCH);
        }
    }

    private void waitForWork() {
        try {
            if (running && work.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
