package id.go.pontianak.sertel.sandbox.endtoend;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything that stands on Kafka, read by an ordinary client. */
final class Topics {

    private static final Duration POLL = Duration.ofMillis(500);

    private final String bootstrapServers;
    private final RegistrySchemas schemas;

    Topics(String bootstrapServers, RegistrySchemas schemas) {
        this.bootstrapServers = bootstrapServers;
        this.schemas = schemas;
    }

    /** The case's events of all topics, in the order in which they happened. */
    List<SeenEvent> eventsOf(UUID applicationId) {
        return all().stream()
                .filter(record -> isEvent(record.topic()))
                .filter(record -> applicationId.toString().equals(key(record)))
                .map(schemas::decode)
                .sorted(Comparator.comparing(SeenEvent::occurredAt))
                .toList();
    }

    /** Every record of every topic, internal ones left out. */
    List<ConsumerRecord<byte[], byte[]>> all() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Set<TopicPartition> partitions =
                    consumer.listTopics().values().stream()
                            .flatMap(List::stream)
                            .filter(partition -> !partition.topic().startsWith("__"))
                            .map(Topics::partition)
                            .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return upTo(consumer, consumer.endOffsets(partitions));
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> upTo(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(records::add);
        }
        return records;
    }

    static boolean isEvent(String topic) {
        return topic.matches("sertel\\.[a-z-]+\\.v1")
                && !topic.equals("sertel.health.v1")
                && !topic.equals("sertel.audit.v1");
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : Bytes.text(record.key());
    }
}
