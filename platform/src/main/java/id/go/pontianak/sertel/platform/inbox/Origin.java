package id.go.pontianak.sertel.platform.inbox;

/**
 * Where a record stands on Kafka: its identity for dead letters and replays.
 *
 * @param topic the topic
 * @param partition the partition
 * @param offset the offset
 */
public record Origin(String topic, int partition, long offset) {

    /** Whether it is sure to have been said earlier: topics are not ordered among each other. */
    boolean isBefore(Origin other) {
        return topic.equals(other.topic) && partition == other.partition && offset < other.offset;
    }
}
