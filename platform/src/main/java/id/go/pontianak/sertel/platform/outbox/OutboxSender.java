package id.go.pontianak.sertel.platform.outbox;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Sends rows and says which of them the broker has. A key's next row goes only after the one before
 * it was acknowledged, so a failure never lets a later event of a key overtake an earlier one.
 */
public final class OutboxSender implements AutoCloseable {

    /**
     * What became of the rows that were tried; the others stay as they are.
     *
     * @param acknowledged ids that all in-sync replicas have
     * @param refused ids that Kafka will never take, each with the reason's code
     */
    record Sent(Set<Long> acknowledged, Map<Long, String> refused) {}

    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);

    /**
     * More than an event's topic takes, which the broker sees to: a dead letter is as large as any
     * event, and says more.
     */
    private static final int LARGEST_REQUEST = 2 * 1_024 * 1_024;

    private final KafkaProducer<String, byte[]> producer;

    /**
     * @param properties the client's connection and security settings
     */
    public OutboxSender(Map<String, Object> properties) {
        var all = new HashMap<>(properties);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        this.producer = new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer());
    }

    Sent send(List<OutboxTable.Row> rows) {
        Map<Long, Future<RecordMetadata>> under = new LinkedHashMap<>();
        Map<Long, String> refused = new HashMap<>();
        Set<String> keys = new HashSet<>();
        List<OutboxTable.Row> first = new ArrayList<>();
        for (OutboxTable.Row row : rows) {
            if (row.key() == null || keys.add(row.key())) {
                first.add(row);
            }
        }
        Map<String, Boolean> known = new HashMap<>();
        try {
            for (OutboxTable.Row row : first) {
                if (known.computeIfAbsent(row.topic(), this::isKnown)) {
                    under.put(row.id(), producer.send(record(row)));
                }
            }
        } catch (KafkaException e) {
            log.warn("Kafka does not take events: {}", e.getClass().getSimpleName());
        }
        producer.flush();
        Set<Long> acknowledged = new HashSet<>();
        under.forEach(
                (id, future) -> {
                    try {
                        future.get();
                        acknowledged.add(id);
                    } catch (ExecutionException e) {
                        failed(id, e, refused);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        return new Sent(acknowledged, refused);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    /** Waits for a topic that is not there once, and not once for each of its rows. */
    private boolean isKnown(String topic) {
        try {
            return !producer.partitionsFor(topic).isEmpty();
        } catch (TimeoutException e) {
            log.warn("Events wait in the outbox: Kafka does not show {}", topic);
            return false;
        } catch (KafkaException e) {
            // Sending meets the same, and tells it apart by row.
            return true;
        }
    }

    private static ProducerRecord<String, byte[]> record(OutboxTable.Row row) {
        var record = new ProducerRecord<>(row.topic(), row.key(), row.value());
        row.headers()
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static void failed(long id, ExecutionException e, Map<Long, String> refused) {
        switch (e.getCause()) {
            case RecordTooLargeException _ -> refused.put(id, "TOO_LARGE");
            case InvalidTopicException _ -> refused.put(id, "INVALID_TOPIC");
            case null, default ->
                    log.warn(
                            "An event waits in the outbox: {}",
                            e.getCause() == null ? e : e.getCause().getClass().getSimpleName());
        }
    }
}
