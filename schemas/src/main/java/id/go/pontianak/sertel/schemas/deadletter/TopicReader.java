package id.go.pontianak.sertel.schemas.deadletter;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads topics from end to end, or one record, without being part of any group. */
final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<byte[], byte[]> consumer;

    TopicReader(Map<String, Object> client) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** All that stands there now. */
    void read(Collection<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        List<TopicPartition> partitions =
                consumer.listTopics().entrySet().stream()
                        .filter(topic -> topics.contains(topic.getKey()))
                        .flatMap(topic -> topic.getValue().stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        long given = System.nanoTime() + PATIENCE.toNanos();
        while (partitions.stream()
                .anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
            var records = consumer.poll(POLL);
            records.forEach(each);
            if (!records.isEmpty()) {
                given = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > given) {
                throw new KafkaException("the broker gives no records");
            }
        }
    }

    /** The record that stands there. */
    ConsumerRecord<byte[], byte[]> at(TopicPartition partition, long offset) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, offset);
        long given = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < given) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() == offset) {
                    return record;
                }
            }
        }
        throw new KafkaException("nothing stands at " + partition + "@" + offset);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
