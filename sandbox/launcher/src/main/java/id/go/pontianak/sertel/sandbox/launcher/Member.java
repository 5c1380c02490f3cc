package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.ManagedProcess;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** One process of a running mesh. */
final class Member {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Entry entry;
    private final Starter starter;
    private final Progress progress;
    private volatile @Nullable ManagedProcess running;
    private volatile boolean wanted;
    private volatile boolean starting;

    Member(Entry entry, Starter starter, Progress progress) {
        this.entry = entry;
        this.starter = starter;
        this.progress = progress;
    }

    /** A member that is not started yet, beside this one. */
    Member another(Entry replica) {
        return new Member(replica, starter, progress);
    }

    Entry entry() {
        return entry;
    }

    /** Starts it and waits until it is ready, or, if it is a job, until it is done. */
    void start() {
        Instant begun = Instant.now();
        starting = true;
        try {
            ManagedProcess spawned = spawn();
            if (entry.job()) {
                spawned.awaitSuccess(PATIENCE);
                wanted = false;
            } else {
                spawned.awaitReady(PATIENCE);
            }
        } finally {
            starting = false;
        }
        progress.ready(entry.name(), entry.address(), Duration.between(begun, Instant.now()));
    }

    private synchronized ManagedProcess spawn() {
        progress.starting(entry.name());
        wanted = true;
        ManagedProcess spawned = running;
        if (spawned == null) {
            spawned = starter.start(entry);
            running = spawned;
        } else {
            spawned.start();
        }
        watch(spawned);
        return spawned;
    }

    private void watch(ManagedProcess watched) {
        CompletableFuture<Void> _ = watched.exit().thenAccept(this::ended);
    }

    private void ended(int exitCode) {
        if (wanted && !starting) {
            progress.died(entry.name(), exitCode);
        }
    }

    synchronized void stop() {
        wanted = false;
        ManagedProcess current = running;
        if (current != null) {
            boolean wasAlive = current.alive();
            current.stop();
            if (wasAlive) {
                progress.stopped(entry.name());
            }
        }
    }

    /** Ends it as a power cut would; it counts as died. */
    synchronized void kill() {
        ManagedProcess current = running;
        if (current != null) {
            current.kill();
        }
    }

    ProcessStatus status() {
        ManagedProcess current = running;
        boolean alive = current != null && current.alive();
        return new ProcessStatus(
                entry.name(), condition(current, alive), pid(current, alive), entry.address());
    }

    private Condition condition(@Nullable ManagedProcess current, boolean alive) {
        if (current == null) {
            return wanted ? Condition.DIED : Condition.WAITING;
        }
        if (!alive) {
            return wanted ? Condition.DIED : Condition.STOPPED;
        }
        if (current.ready()) {
            return Condition.READY;
        }
        return starting ? Condition.STARTING : Condition.NOT_READY;
    }

    private static OptionalLong pid(@Nullable ManagedProcess current, boolean alive) {
        try {
            return alive && current != null ? OptionalLong.of(current.pid()) : OptionalLong.empty();
        } catch (IllegalStateException _) {
            // It ended just now.
            return OptionalLong.empty();
        }
    }
}
