package id.go.pontianak.sertel.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.work.Claim;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Workers on what is due. */
@PlatformTest
class DueWorkerIT extends DueFixture {

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
}
