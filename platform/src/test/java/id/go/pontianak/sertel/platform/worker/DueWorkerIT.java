package id.go.pontianak.sertel.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.counter.Counter;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.Claim;
import id.go.pontianak.sertel.platform.work.Claims;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

@PlatformTest
class DueWorkerIT {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(1);

    @Autowired private AggregateTable<Counter> table;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private CounterDesk desk;
    @Autowired private Traces traces;

    private final Queue<Claim> worked = new ConcurrentLinkedQueue<>();
    private final List<DueWorker> workers = new ArrayList<>();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void nothingIsDue() {
        workers.forEach(DueWorker::stop);
        workers.clear();
        jdbc.update("UPDATE counter SET due_at = NULL");
    }

    @Test
    void whatIsDueIsWorkedOnByOneOfTwoWorkersOnly() {
        List<UUID> keys = due(60);

        worker(LONG, 4, this::finish);
        worker(LONG, 4, this::finish);

        await().until(() -> worked.size() >= keys.size());
        await().until(() -> left() == 0);
        assertThat(worked)
                .extracting(Claim::key)
                .containsExactlyInAnyOrderElementsOf(keys)
                .doesNotHaveDuplicates();
        assertThat(worked).noneMatch(Claim::mayHaveBegunBefore);
    }

    @Test
    void noMoreIsTakenThanWasAskedFor() {
        due(200);
        var claims = new Claims(table, jdbc, LONG);

        assertThat(claims.take(3)).hasSize(3);
        assertThat(claims.take(7)).hasSize(7);
        assertThat(left()).isEqualTo(190);
    }

    @Test
    void theEarliestIsTakenFirstAndWhatIsNotDueYetNotAtAll() {
        UUID later = UUID.randomUUID();
        UUID future = UUID.randomUUID();
        desk.due(List.of(future), Instant.now().plus(LONG));
        desk.due(List.of(later), LONG_AGO.plusSeconds(1));
        desk.due(List.of(id), LONG_AGO);
        var claims = new Claims(table, jdbc, LONG);

        assertThat(claims.take(1)).extracting(Claim::key).containsExactly(id);
        assertThat(claims.take(5)).extracting(Claim::key).containsExactly(later);
        assertThat(claims.take(5)).isEmpty();
        assertThat(claims.nextDue()).isPresent();
    }

    @Test
    void nothingDueIsNoNextTime() {
        assertThat(new Claims(table, jdbc, LONG).nextDue()).isEmpty();
    }

    @Test
    void afterACrashTheLeaseRunsOutAndTheNextSeesThatItMayHaveBegun() {
        desk.due(List.of(id), LONG_AGO);
        var crashed = new Claims(table, jdbc, SHORT);
        assertThat(crashed.take(1)).extracting(Claim::count).containsExactly(1);

        var next = new Claims(table, jdbc, LONG);
        await().untilAsserted(
                        () ->
                                assertThat(next.take(1))
                                        .singleElement()
                                        .matches(Claim::mayHaveBegunBefore)
                                        .extracting(Claim::count)
                                        .isEqualTo(2));
        assertThat(next.take(1)).isEmpty();
    }

    @Test
    void aNewStateIsNewWorkThatNobodyHasBegun() {
        desk.due(List.of(id), LONG_AGO);
        new Claims(table, jdbc, LONG).take(1);

        desk.due(List.of(id), LONG_AGO.plusSeconds(5));

        assertThat(new Claims(table, jdbc, LONG).take(1))
                .extracting(Claim::count)
                .containsExactly(1);
    }

    @Test
    void workThatFailsComesAgainAndIsKnownToHaveBeenBegun() {
        desk.due(List.of(id), LONG_AGO);

        worker(
                LONG,
                2,
                claim -> {
                    if (claim.count() < 3) {
                        worked.add(claim);
                        throw new IllegalStateException("as the test wants it");
                    }
                    finish(claim);
                });
        for (int i = 1; i < 3; i++) {
            int failed = i;
            await().until(() -> worked.size() == failed);
            leasesRunOut();
        }

        await().until(() -> worked.size() == 3);
        assertThat(worked).extracting(Claim::count).containsExactly(1, 2, 3);
        await().until(() -> left() == 0);
    }

    @Test
    void aWorkerIsWokenByTheCommitThatMakesSomethingDue() {
        DueWorker worker = worker(LONG, 2, this::finish);
        for (int i = 1; i <= 5; i++) {
            desk.due(List.of(UUID.randomUUID()), LONG_AGO);
            worker.wake();
            int expected = i;
            await().until(() -> worked.size() == expected);
        }
    }

    @Test
    void whatFallsDueByTimeAloneIsTakenToo() {
        desk.due(List.of(id), Instant.now().plusMillis(300));

        worker(LONG, 2, this::finish);

        await().until(() -> worked.size() == 1);
    }

    @Test
    void noMoreIsWorkedOnAtOnceThanAllowed() {
        due(12);
        var now = new AtomicInteger();
        var most = new AtomicInteger();

        worker(
                LONG,
                3,
                claim -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    finish(claim);
                    now.decrementAndGet();
                });

        await().until(() -> worked.size() == 12);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aWorkerThatStopsFinishesWhatItHasBegun() {
        desk.due(List.of(id), LONG_AGO);
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        DueWorker worker =
                worker(
                        LONG,
                        1,
                        claim -> {
                            begun.countDown();
                            awaitLatch(goOn);
                            finish(claim);
                        });
        awaitLatch(begun);

        Thread stopping = Thread.ofVirtual().start(worker::stop);
        await().until(() -> !worker.isRunning());
        assertThat(worked).isEmpty();
        goOn.countDown();

        await().until(() -> !stopping.isAlive());
        assertThat(worked).hasSize(1);
        assertThat(left()).isZero();
    }

    @Test
    void aWorkerThatWasStoppedTakesNothingAnyMore() {
        DueWorker worker = worker(LONG, 1, this::finish);
        worker.stop();

        desk.due(List.of(id), LONG_AGO);
        worker.wake();
        worker(LONG, 1, this::finish);

        await().until(() -> worked.size() == 1);
        assertThat(left()).isZero();
    }

    private DueWorker worker(Duration lease, int limit, Consumer<Claim> work) {
        var worker = new DueWorker(table, jdbc, InstantSource.system(), traces, lease, limit, work);
        worker.start();
        workers.add(worker);
        return worker;
    }

    private void finish(Claim claim) {
        desk.due(List.of(claim.key()), null);
        worked.add(claim);
    }

    private List<UUID> due(int count) {
        List<UUID> keys = Stream.generate(UUID::randomUUID).limit(count).toList();
        desk.due(keys, LONG_AGO);
        return keys;
    }

    private void leasesRunOut() {
        jdbc.update("UPDATE counter SET due_at = now() WHERE due_at IS NOT NULL");
    }

    private int left() {
        Integer left =
                jdbc.queryForObject(
                        "SELECT count(*) FROM counter WHERE due_at <= now()", Integer.class);
        return left == null ? -1 : left;
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
