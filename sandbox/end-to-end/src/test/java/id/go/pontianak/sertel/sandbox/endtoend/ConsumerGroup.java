package id.go.pontianak.sertel.sandbox.endtoend;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Where a service has read up to, as Kafka knows it. */
final class ConsumerGroup implements AutoCloseable {

    private final String id;
    private final Admin admin;

    ConsumerGroup(String id, String bootstrapServers) {
        this.id = id;
        this.admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Forgets what was read from there on, as if its offsets had never been committed. */
    void forgetFrom(SeenEvent event) throws InterruptedException, ExecutionException {
        admin.removeMembersFromConsumerGroup(id, new RemoveMembersFromConsumerGroupOptions())
                .all()
                .get();
        admin.alterConsumerGroupOffsets(
                        id, Map.of(partition(event), new OffsetAndMetadata(event.offset())))
                .all()
                .get();
    }

    /** Until the event has been read, and that has been committed. */
    void awaitBeyond(SeenEvent event) throws InterruptedException {
        Await.until(
                id + " to have read " + event,
                () -> {
                    OffsetAndMetadata committed =
                            admin.listConsumerGroupOffsets(id)
                                    .partitionsToOffsetAndMetadata()
                                    .get()
                                    .get(partition(event));
                    return committed != null && committed.offset() > event.offset();
                });
    }

    private static TopicPartition partition(SeenEvent event) {
        return new TopicPartition(event.topic(), event.partition());
    }

    @Override
    public void close() {
        admin.close();
    }
}
