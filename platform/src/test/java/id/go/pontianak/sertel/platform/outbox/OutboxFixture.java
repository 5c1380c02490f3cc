package id.go.pontianak.sertel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.codec.MissingSchema;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/** The test service's outbox, and what is heard of it. */
abstract class OutboxFixture {

    static final String TOPIC = EventType.PASSPHRASE_SET.topic();
    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String TOO_LARGE = "x".repeat(2_000_000);

    @Autowired CounterDesk desk;
    @Autowired OutboxRelay relay;
    @Autowired EventCodec codec;
    @Autowired JdbcTemplate jdbc;
    @Autowired DataSource dataSource;
    @Autowired KafkaProperties kafka;
    @Autowired MeterRegistry meters;

    final UUID id = UUID.randomUUID();
    final List<AutoCloseable> toClose = new ArrayList<>();

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

    OutboxRelay second() {
        var sender = new OutboxSender(kafka.buildProducerProperties());
        var second = new OutboxRelay(dataSource, sender);
        second.start();
        toClose.add(second::stop);
        toClose.add(sender);
        return second;
    }

    void killTheOwner() {
        Integer killed =
                jdbc.queryForObject(
                        "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype ="
                                + " 'advisory' AND classid = x'53455254'::int::oid AND granted AND"
                                + " database = (SELECT oid FROM pg_database WHERE datname ="
                                + " current_database())",
                        Integer.class);
        assertThat(killed).isEqualTo(1);
    }

    long waiting() {
        return count("SELECT count(*) FROM outbox");
    }

    long waiting(UUID key) {
        return count("SELECT count(*) FROM outbox WHERE key = ?", key.toString());
    }

    long count(String sql, Object... arguments) {
        Long count = jdbc.queryForObject(sql, Long.class, arguments);
        return count == null ? -1 : count;
    }

    List<String> refused(UUID key) {
        return jdbc.queryForList(
                "SELECT refused_code FROM outbox WHERE key = ? AND refused_code IS NOT NULL",
                String.class,
                key.toString());
    }

    List<ConsumerRecord<String, byte[]>> records(UUID key, int atLeast) {
        try (var mesh = new EventsOnKafka(codec)) {
            return mesh.records(TOPIC, key.toString(), atLeast);
        }
    }

    List<String> heard(UUID key, int atLeast) {
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
    Map<String, List<String>> heard() {
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
                                .add(decoded(record.value()).getBsreStatus());
                    }
                }
            }
        }
        return words;
    }

    private PassphraseSet decoded(byte[] value) {
        try {
            return (PassphraseSet) codec.decode(TOPIC, value);
        } catch (MissingSchema missing) {
            codec.fetch(missing.id());
            return (PassphraseSet) codec.decode(TOPIC, value);
        }
    }

    static String word(int number) {
        return "word-" + number;
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
