package id.go.pontianak.sertel.platform.worker;

import id.go.pontianak.sertel.platform.counter.Counter;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.Claim;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Counters that are due, and workers that are stopped in the end. */
abstract class DueFixture {

    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    static final Duration LONG = Duration.ofMinutes(10);
    static final Duration SHORT = Duration.ofMillis(1);

    @Autowired AggregateTable<Counter> table;
    @Autowired JdbcTemplate jdbc;
    @Autowired CounterDesk desk;
    @Autowired Traces traces;

    final Queue<Claim> worked = new ConcurrentLinkedQueue<>();
    final List<DueWorker> workers = new ArrayList<>();
    final UUID id = UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void nothingIsDue() {
        workers.forEach(DueWorker::stop);
        workers.clear();
        jdbc.update("UPDATE counter SET due_at = NULL");
    }

    DueWorker worker(Duration lease, int limit, Consumer<Claim> work) {
        var worker = new DueWorker(table, jdbc, InstantSource.system(), traces, lease, limit, work);
        worker.start();
        workers.add(worker);
        return worker;
    }

    void finish(Claim claim) {
        desk.due(List.of(claim.key()), null);
        worked.add(claim);
    }

    List<UUID> due(int count) {
        List<UUID> keys = Stream.generate(UUID::randomUUID).limit(count).toList();
        desk.due(keys, LONG_AGO);
        return keys;
    }

    void leasesRunOut() {
        jdbc.update("UPDATE counter SET due_at = now() WHERE due_at IS NOT NULL");
    }

    int left() {
        Integer left =
                jdbc.queryForObject(
                        "SELECT count(*) FROM counter WHERE due_at <= now()", Integer.class);
        return left == null ? -1 : left;
    }

    static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
