package id.go.pontianak.sertel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.sandbox.infrastructure.Running;
import id.go.pontianak.sertel.schemas.EventType;

import io.micrometer.core.instrument.MeterRegistry;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

@PlatformTest
class OutboxIT {

    private static final String TOPIC = EventType.PASSPHRASE_SET.topic();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOO_LARGE = "x".repeat(2_000_000);

    @Autowired private CounterDesk desk;
    @Autowired private OutboxRelay relay;
    @Autowired private EventCodec codec;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DataSource dataSource;
    @Autowired private KafkaProperties kafka;
    @Autowired private MeterRegistry meters;

    private final UUID id = UUID.randomUUID();
    private final List<AutoCloseable> toClose = new ArrayList<>();

    @BeforeEach
    void prepare() {
        codec.prepare();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : toClose) {
            each.close();
        }
        jdbc.update("DELETE FROM outbox");
    }

    @Test
    void whatIsCommittedIsSaidWithItsHeaders() {
        desk.say(List.of(id), List.of("first"));

        ConsumerRecord<String, byte[]> record = records(id, 1).getFirst();
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).isEqualTo("id.go.pontianak.sertel.PassphraseSet.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/sertel/test-service");
        assertThat(header(record, "ce_subject")).isEqualTo(id.toString());
        assertThat(header(record, "ce_time")).isEqualTo("2026-11-06T04:25:00Z");
        assertThat(header(record, "ce_id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void whatIsRolledBackIsNeverSaid() {
        assertThatThrownBy(() -> desk.sayInVain(id, "in vain"))
                .isInstanceOf(IllegalStateException.class);
        desk.say(List.of(id), List.of("after"));

        assertThat(heard(id, 1)).containsExactly("after");
        assertThat(desk.peek(id)).isEmpty();
    }

    @Test
    void everyWriteWakesTheRelay() {
        for (int i = 0; i < 10; i++) {
            UUID key = UUID.randomUUID();
            desk.say(List.of(key), List.of("word"));
            await().until(() -> waiting(key) == 0);
        }
    }

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

    @Test
    void whatKafkaRefusesForGoodHoldsBackOnlyItsOwnCase() {
        UUID other = UUID.randomUUID();
        desk.say(List.of(id), List.of("first", TOO_LARGE, "third"));
        desk.say(List.of(other), List.of("other"));
        desk.say(List.of(id), List.of("fourth"));

        assertThat(heard(other, 1)).containsExactly("other");
        await().until(() -> refused(id).equals(List.of("TOO_LARGE")));
        assertThat(heard(id, 1)).containsExactly("first");
        assertThat(waiting(id)).isEqualTo(3);
        assertThat(meters.get("sertel.outbox.refused").gauge().value()).isEqualTo(1);

        jdbc.update("DELETE FROM outbox WHERE refused_code IS NOT NULL");
        relay.wake();

        assertThat(heard(id, 3)).containsExactly("first", "third", "fourth");
    }

    @Test
    void topicsThatAreNotThereDoNotHoldUpTheOthers() {
        for (int i = 0; i < 30; i++) {
            jdbc.update(
                    "INSERT INTO outbox (topic, key, value, headers) VALUES ('sertel.nowhere.v1',"
                            + " ?, '\\x00', '{}')",
                    UUID.randomUUID().toString());
        }

        desk.say(List.of(id), List.of("word"));

        await().atMost(PATIENCE).until(() -> waiting(id) == 0);
        assertThat(heard(id, 1)).containsExactly("word");
        assertThat(waiting()).isEqualTo(30);
    }

    @Test
    void anEventWithoutAKeyIsSaidToo() {
        jdbc.update(
                "INSERT INTO outbox (topic, key, value, headers) VALUES (?, NULL, '\\x00', '{}')",
                TOPIC);
        relay.wake();

        await().until(() -> waiting() == 0);
    }

    @Test
    void ofTwoReplicasOneCarriesAndWhenItStopsTheOther() {
        OutboxRelay second = second();
        await().until(() -> relay.isOwner() != second.isOwner());

        relay.stop();
        try {
            assertThat(relay.isOwner()).isFalse();
            await().atMost(PATIENCE).until(second::isOwner);
            desk.say(List.of(id), List.of("by the second"));
            assertThat(heard(id, 1)).containsExactly("by the second");
        } finally {
            relay.start();
        }
    }

    @Test
    void whenTheOwnersConnectionIsKilledAnotherGoesOnAndNothingIsLost() {
        OutboxRelay second = second();
        for (int i = 1; i <= 5; i++) {
            await().atMost(PATIENCE).until(() -> relay.isOwner() != second.isOwner());
            desk.say(List.of(id), List.of(word(2 * i - 1)));
            killTheOwner();
            desk.say(List.of(id), List.of(word(2 * i)));
        }

        await().atMost(PATIENCE).until(() -> waiting(id) == 0);
        assertThat(heard(id, 10))
                .isEqualTo(IntStream.rangeClosed(1, 10).mapToObj(OutboxIT::word).toList());
        await().atMost(PATIENCE).until(() -> relay.isOwner() != second.isOwner());
    }

    @Test
    void whoDoesNotCarryTellsTheOwnerOnceOfEachWriteOfItsOwn() throws SQLException {
        relay.stop();
        OutboxRelay second = second();
        await().atMost(PATIENCE).until(second::isOwner);
        relay.start();
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("LISTEN " + OutboxTable.CHANNEL);
            var heard = connection.unwrap(PGConnection.class);

            desk.say(List.of(id), List.of("first"));
            assertThat(heard.getNotifications((int) PATIENCE.toMillis())).hasSize(1);
            await().until(() -> waiting(id) == 0);
            desk.say(List.of(id), List.of("second"));
            assertThat(heard.getNotifications((int) PATIENCE.toMillis())).hasSize(1);
            await().until(() -> waiting(id) == 0);

            // Whoever hears it must not say it again: only the marker may follow.
            jdbc.execute("NOTIFY outbox, 'marker'");
            assertThat(heard.getNotifications((int) PATIENCE.toMillis()))
                    .extracting(notification -> notification.getParameter())
                    .containsExactly("marker");
            statement.execute("UNLISTEN *");
        }
        assertThat(heard(id, 2)).containsExactly("first", "second");
        assertThat(second.isOwner()).isTrue();
        assertThat(relay.isOwner()).isFalse();
    }

    @Test
    void theAgeOfWhatWaitsIsMeasured() {
        relay.stop();
        try {
            jdbc.update(
                    "INSERT INTO outbox (topic, key, value, headers, created_at) VALUES (?, ?,"
                            + " '\\x00', '{}', now() - interval '1 hour')",
                    TOPIC,
                    id.toString());
            assertThat(meters.get("sertel.outbox.age").gauge().value()).isGreaterThan(3_599);
        } finally {
            jdbc.update("DELETE FROM outbox");
            relay.start();
        }
        assertThat(meters.get("sertel.outbox.age").gauge().value()).isZero();
    }

    private OutboxRelay second() {
        var sender = new OutboxSender(kafka.buildProducerProperties());
        var second = new OutboxRelay(dataSource, sender);
        second.start();
        toClose.add(second::stop);
        toClose.add(sender);
        return second;
    }

    private void killTheOwner() {
        Integer killed =
                jdbc.queryForObject(
                        "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype ="
                                + " 'advisory' AND classid = x'53455254'::int::oid AND granted AND"
                                + " database = (SELECT oid FROM pg_database WHERE datname ="
                                + " current_database())",
                        Integer.class);
        assertThat(killed).isEqualTo(1);
    }

    private long waiting() {
        return count("SELECT count(*) FROM outbox");
    }

    private long waiting(UUID key) {
        return count("SELECT count(*) FROM outbox WHERE key = ?", key.toString());
    }

    private long count(String sql, Object... arguments) {
        Long count = jdbc.queryForObject(sql, Long.class, arguments);
        return count == null ? -1 : count;
    }

    private List<String> refused(UUID key) {
        return jdbc.queryForList(
                "SELECT refused_code FROM outbox WHERE key = ? AND refused_code IS NOT NULL",
                String.class,
                key.toString());
    }

    private List<ConsumerRecord<String, byte[]>> records(UUID key, int atLeast) {
        try (var mesh = new EventsOnKafka(codec)) {
            return mesh.records(TOPIC, key.toString(), atLeast);
        }
    }

    private List<String> heard(UUID key, int atLeast) {
        try (var mesh = new EventsOnKafka(codec)) {
            Set<String> known = new HashSet<>();
            return mesh.heard(PassphraseSet.class, key, atLeast).stream()
                    // A relay that died between sending and deleting sends again.
                    .filter(event -> known.add(event.getEventId()))
                    .map(PassphraseSet::getBsreStatus)
                    .toList();
        }
    }

    /** The words of every case in the order in which each was first heard. */
    private Map<String, List<String>> heard() {
        Map<String, List<String>> words = new HashMap<>();
        Set<String> known = new HashSet<>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                MeshEnvironment.infrastructure().bootstrapServers()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(TOPIC).stream()
                            .map(info -> new TopicPartition(TOPIC, info.partition()))
                            .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<String, byte[]> record :
                        consumer.poll(Duration.ofMillis(300))) {
                    if (record.key() != null && known.add(header(record, "ce_id"))) {
                        words.computeIfAbsent(record.key(), _ -> new ArrayList<>())
                                .add(
                                        ((PassphraseSet) codec.decode(TOPIC, record.value()))
                                                .getBsreStatus());
                    }
                }
            }
        }
        return words;
    }

    private static String word(int number) {
        return "word-" + number;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
