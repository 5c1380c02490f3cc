package id.go.pontianak.sertel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.counter.Counter;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.counter.CounterEnvironment;
import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.sandbox.infrastructure.Running;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** The whole way, from the broker through the binding to the database and back. */
@PlatformTest
class EventsIT {

    private static final String ABSENT = EventType.OWNER_ABSENT.topic();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private EventCodec codec;
    @Autowired private CounterDesk desk;
    @Autowired private JdbcTemplate jdbc;

    private final UUID id = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private Optional<EventsOnKafka> mesh = Optional.empty();

    @BeforeEach
    void listen() {
        mesh = Optional.of(new EventsOnKafka(codec));
    }

    @AfterEach
    void stopListening() {
        mesh().close();
    }

    @Test
    void eventsOfSeveralTopicsTakeEffectInTheOrderOfTheCase() {
        mesh().say(Samples.absent(id, 3, "x"));
        mesh().say(Samples.invited(id, 2, List.of("KTP")));
        mesh().say(Samples.absent(id, 1, "x"));

        awaitTaken(id, "A1", "I2", "A3");
    }

    @Test
    void aDeadLetterIsOnItsTopicAndItsReplayHealsTheCase() {
        mesh().send(ABSENT, id.toString(), new byte[] {9, 9, 9, 9, 9, 9}, Map.of());
        mesh().say(Samples.absent(id, 2, "x"));
        mesh().say(Samples.absent(other, 1, "x"));
        awaitTaken(other, "A1");

        ConsumerRecord<String, byte[]> dead =
                mesh().records(
                                CounterEnvironment.deadLetters(EventType.OWNER_ABSENT),
                                id.toString(),
                                1)
                        .getFirst();
        assertThat(header(dead, "sertel-cause")).isEqualTo("WRONG_MAGIC");
        assertThat(dead.value()).containsExactly(9, 9, 9, 9, 9, 9);
        assertThat(desk.peek(id)).isEmpty();

        Map<String, String> origin =
                Map.of(
                        "sertel-original-topic",
                        header(dead, "sertel-original-topic"),
                        "sertel-original-partition",
                        header(dead, "sertel-original-partition"),
                        "sertel-original-offset",
                        header(dead, "sertel-original-offset"));
        byte[] mended = codec.encode(Samples.absent(id, 1, "mended"));
        mesh().send(CounterEnvironment.REPLAY, id.toString(), mended, origin);
        mesh().send(CounterEnvironment.REPLAY, id.toString(), mended, origin);
        mesh().say(Samples.absent(id, 3, "x"));

        awaitTaken(id, "A1", "A2", "A3");
    }

    @Test
    void aRecordAsLargeAsItsTopicTakesIsADeadLetterLikeAnyOther() {
        var large = new byte[1_000_000];
        new Random(1).nextBytes(large);
        large[0] = 9;
        mesh().send(ABSENT, id.toString(), large, Map.of());
        mesh().say(Samples.absent(other, 1, "x"));
        awaitTaken(other, "A1");

        assertThat(
                        mesh().records(
                                        CounterEnvironment.deadLetters(EventType.OWNER_ABSENT),
                                        id.toString(),
                                        1)
                                .getFirst()
                                .value())
                .isEqualTo(large);
    }

    @Test
    void whatComesWhileTheDatabaseIsAwayIsTakenOnceItIsBackAndIsNoDeadLetter() {
        mesh().say(Samples.absent(id, 1, "x"));
        awaitTaken(id, "A1");
        Running postgres = MeshEnvironment.infrastructure().postgres();
        postgres.stop();
        try {
            mesh().say(Samples.absent(id, 2, "x"));
            mesh().say(Samples.absent(id, 3, "x"));
        } finally {
            postgres.start();
            postgres.awaitReady();
        }

        awaitTaken(id, "A1", "A2", "A3");
        assertThat(
                        jdbc.queryForList(
                                "SELECT cause FROM dead_letter WHERE key = ?",
                                String.class,
                                id.toString()))
                .isEmpty();
    }

    private void awaitTaken(UUID key, String... expected) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(
                        () ->
                                assertThat(desk.peek(key).map(Counter::taken).orElse(List.of()))
                                        .containsExactly(expected));
    }

    private EventsOnKafka mesh() {
        return mesh.orElseThrow();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
