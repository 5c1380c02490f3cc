package id.go.pontianak.sertel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.sandbox.infrastructure.Running;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Thousands of events, and a broker that goes away meanwhile. */
@PlatformTest
class OutboxOrderIT extends OutboxFixture {

    @Test
    void theOrderOfEachCaseIsKeptWhileTheBrokerGoesAndComesBack() throws Exception {
        int perCase = 80;
        List<List<UUID>> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            writers.add(Stream.generate(UUID::randomUUID).limit(10).toList());
        }
        Running broker = MeshEnvironment.infrastructure().kafka();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = new ArrayList<>();
            for (List<UUID> keys : writers) {
                writing.add(
                        threads.submit(
                                () -> {
                                    for (int n = 1; n < perCase; n += 2) {
                                        desk.say(keys, List.of(word(n), word(n + 1)));
                                    }
                                }));
            }
            await().until(() -> waiting() > 100);
            broker.stop();
            for (Future<?> each : writing) {
                each.get();
            }
            assertThat(waiting()).isPositive();
            broker.start();
            broker.awaitReady();
        }
        await().atMost(Duration.ofMinutes(3)).until(() -> waiting() == 0);

        Map<String, List<String>> heard = heard();
        List<String> expected = IntStream.rangeClosed(1, perCase).mapToObj(OutboxIT::word).toList();
        assertThat(writers.stream().flatMap(List::stream))
                .allSatisfy(key -> assertThat(heard.get(key.toString())).isEqualTo(expected));
    }
}
