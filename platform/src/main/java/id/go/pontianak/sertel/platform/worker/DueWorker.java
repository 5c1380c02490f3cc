package id.go.pontianak.sertel.platform.worker;

import id.go.pontianak.sertel.platform.failure.Failures;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.Claim;
import id.go.pontianak.sertel.platform.work.Claims;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Does what aggregates are due for, outside of any transaction. An aggregate that is due is claimed
 * by one replica: in one statement its due time moves on by the lease and its count of claims
 * rises, so a replica that dies in the middle is followed by another, which sees by the count that
 * the work may have been begun before. Woken by commits; otherwise it sleeps until something is
 * due, at most a second.
 */
public final class DueWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DueWorker.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    private final Claims claims;
    private final Consumer<Claim> work;
    private final int limit;
    private final String name;
    private final InstantSource clock;
    private final Traces traces;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * @param table whose rows fall due: aggregates, or whatever else has a key, a due time, a count
     *     of claims and a trace
     * @param lease how long a claim holds; longer than the work takes
     * @param limit how many are worked on at once
     * @param work does one; reports to the desk; may throw, then the lease runs out
     */
    public DueWorker(
            AggregateTable<?> table,
            JdbcTemplate jdbc,
            InstantSource clock,
            Traces traces,
            Duration lease,
            int limit,
            Consumer<Claim> work) {
        this.claims = new Claims(table, jdbc, lease);
        this.work = work;
        this.limit = limit;
        this.name = table.name() + "-worker";
        this.clock = clock;
        this.traces = traces;
    }

    /** Something may be due. */
    public void wake() {
        signal.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(15));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        var free = new Semaphore(limit);
        while (running) {
            try {
                signal.drainPermits();
                free.acquire();
                int places = 1 + free.drainPermits();
                List<Claim> taken = take(places, free);
                taken.forEach(claim -> begin(claim, free));
                if (taken.isEmpty()) {
                    sleep();
                }
            } catch (InterruptedException e) {
                running = false;
            }
        }
        awaitTheRest(free);
    }

    private List<Claim> take(int places, Semaphore free) {
        List<Claim> taken = List.of();
        try {
            taken = claims.take(places);
        } catch (RuntimeException e) {
            log.warn("Cannot see what is due: {}", e.getClass().getSimpleName());
        } finally {
            free.release(places - taken.size());
        }
        return taken;
    }

    private void begin(Claim claim, Semaphore free) {
        Thread.ofVirtual()
                .name(name)
                .start(
                        () -> {
                            try {
                                traces.continued(claim.trace(), name, () -> work.accept(claim));
                            } catch (RuntimeException e) {
                                log.error(
                                        "Work on {} failed and comes again: {} at {}",
                                        claim.key(),
                                        e.getClass().getName(),
                                        Failures.place(e));
                            } finally {
                                free.release();
                            }
                        });
    }

    private void sleep() throws InterruptedException {
        Duration until;
        try {
            until =
                    claims.nextDue()
                            .map(due -> Duration.between(clock.instant(), due))
                            .orElse(LONGEST_SLEEP);
        } catch (RuntimeException e) {
            until = LONGEST_SLEEP;
        }
        long millis = Math.clamp(until.toMillis(), 5, LONGEST_SLEEP.toMillis());
        if (signal.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
    }

    private void awaitTheRest(Semaphore free) {
        try {
            if (!free.tryAcquire(limit, 10, TimeUnit.SECONDS)) {
                log.warn("Stopped while work was under way; its lease will run out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
