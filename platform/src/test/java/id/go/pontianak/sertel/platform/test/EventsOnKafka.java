package id.go.pontianak.sertel.platform.test;

import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.codec.MissingSchema;
import id.go.pontianak.sertel.sandbox.infrastructure.TestInfrastructure;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Says and hears events on the real broker, as another service would. */
public final class EventsOnKafka implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventCodec codec;
    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    /**
     * @param codec the service's own, from its context
     */
    public EventsOnKafka(EventCodec codec) {
        TestInfrastructure infrastructure = MeshEnvironment.infrastructure();
        this.codec = codec;
        this.bootstrapServers = infrastructure.bootstrapServers();
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ProducerConfig.ACKS_CONFIG,
                                "all"),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** The catalogue that a service is given, for a source of the test's choice. */
    public static EventCatalogue catalogue(String source) {
        return EventCatalogue.of(
                source,
                EventType.values(),
                EventType::topic,
                EventType::recordClass,
                EventType::schema,
                EventType::cloudEventType);
    }

    /** Puts an event on its topic and waits for the broker to have it. */
    public void say(SpecificRecordBase event) {
        codec.prepare();
        send(
                EventType.of(event).topic(),
                event.get("applicationId").toString(),
                codec.encode(event),
                Map.of());
    }

    /** Puts anything on a topic. */
    public void send(String topic, String key, byte[] value, Map<String, String> headers) {
        var record = new ProducerRecord<>(topic, key, value);
        headers.forEach(
                (name, text) ->
                        record.headers()
                                .add(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        try {
            producer.send(record).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * The events of one type about one application, from the start of the topic.
     *
     * @param atLeast waits until there are so many
     */
    public <R extends SpecificRecordBase> List<R> heard(
            Class<R> type, UUID applicationId, int atLeast) {
        EventType eventType =
                Arrays.stream(EventType.values())
                        .filter(each -> each.recordClass() == type)
                        .findFirst()
                        .orElseThrow();
        return records(eventType.topic(), applicationId.toString(), atLeast).stream()
                .map(record -> type.cast(decode(eventType.topic(), record.value())))
                .toList();
    }

    /**
     * The raw records of one key on a topic, from its start.
     *
     * @param atLeast waits until there are so many
     */
    public List<ConsumerRecord<String, byte[]>> records(String topic, String key, int atLeast) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            boolean quiet = false;
            while (found.size() < atLeast || !quiet) {
                var polled = consumer.poll(Duration.ofMillis(300));
                polled.forEach(
                        record -> {
                            if (key.equals(record.key())) {
                                found.add(record);
                            }
                        });
                quiet = polled.isEmpty();
                if (System.nanoTime() > deadline) {
                    throw new AssertionError(
                            "only " + found.size() + " of " + atLeast + " on " + topic);
                }
            }
            return found;
        }
    }

    private SpecificRecordBase decode(String topic, byte[] value) {
        try {
            return codec.decode(topic, value);
        } catch (MissingSchema missing) {
            codec.fetch(missing.id());
            return codec.decode(topic, value);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
