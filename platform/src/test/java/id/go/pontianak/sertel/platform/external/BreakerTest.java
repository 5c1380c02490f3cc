package id.go.pontianak.sertel.platform.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What many calls do to the next. */
class BreakerTest extends GuardFixture {

    @Test
    void whoFailsOftenIsLeftAloneForAWhile() {
        server.answers(500, "");
        Guard guard = guard();
        for (int i = 0; i < 5; i++) {
            guard.call(post());
        }

        assertThat(guard.isClosed()).isFalse();
        assertThat(guard.call(post())).isEqualTo(new Answer.NotSent<>("circuit open"));
        assertThat(server.requests()).isEqualTo(5);
        assertThat(attempts).hasValue(5);
        assertThat(
                        meters.get("resilience4j.circuitbreaker.state")
                                .tag("state", "open")
                                .gauge()
                                .value())
                .isEqualTo(1);
    }

    @Test
    void whoRecoversIsCalledAgain() {
        server.answers(500, "");
        Guard guard = guard(Duration.ofMillis(50), 8);
        for (int i = 0; i < 5; i++) {
            guard.call(post());
        }
        server.answers(200, "\"ISSUE\"");

        await().until(() -> guard.call(post()) instanceof Answer.Given);
        await().until(
                        () -> {
                            guard.call(post());
                            return meters.get("resilience4j.circuitbreaker.state")
                                            .tag("state", "closed")
                                            .gauge()
                                            .value()
                                    == 1;
                        });
    }

    @Test
    void whoRefusesOftenIsWellAndGoesOnBeingCalled() {
        server.answers(404, "{}");
        Guard guard = guard();
        for (int i = 0; i < 12; i++) {
            guard.call(post());
        }

        assertThat(guard.isClosed()).isTrue();
        assertThat(server.requests()).isEqualTo(12);
    }

    @Test
    void tooManyCallsAtOnceAreNotSentAndAreNotHeldAgainstTheOtherSide() throws Exception {
        Guard guard = guard(Duration.ofMinutes(1), 1, Duration.ofMinutes(1));
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer<String>> first =
                    threads.submit(
                            () ->
                                    guard.call(
                                            () -> {
                                                begun.countDown();
                                                goOn.await();
                                                return "done";
                                            }));
            begun.await();
            List<Future<Answer<String>>> others = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                others.add(threads.submit(() -> guard.call(post())));
            }
            for (Future<Answer<String>> other : others) {
                assertThat(other.get()).isEqualTo(new Answer.NotSent<>("too many calls at once"));
            }
            assertThat(attempts).hasValue(0);
            assertThat(guard.isClosed()).isTrue();

            goOn.countDown();
            assertThat(first.get()).isEqualTo(new Answer.Given<>("done"));
        }
    }
}
