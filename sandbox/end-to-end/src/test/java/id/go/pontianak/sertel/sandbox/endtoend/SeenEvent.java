package id.go.pontianak.sertel.sandbox.endtoend;

import org.apache.avro.generic.GenericRecord;

import java.time.Instant;
import java.util.Map;

/**
 * An event as any client can read it.
 *
 * @param topic where it stood
 * @param partition of the topic
 * @param offset in the partition
 * @param key as text
 * @param headers as text
 * @param value decoded with the registry's schema
 */
record SeenEvent(
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        GenericRecord value) {

    /** The event's own name: that of its schema. */
    String name() {
        return value.getSchema().getName();
    }

    /** The field as text. */
    String field(String field) {
        return String.valueOf(value.get(field));
    }

    /** The SOP's step. */
    int step() {
        return Integer.parseInt(field("step"));
    }

    /** When it happened. */
    Instant occurredAt() {
        return Instant.parse(headers.getOrDefault("ce_time", ""));
    }

    /** Without the contents, which would drown a failure's message. */
    @Override
    public String toString() {
        return "%s of step %s at %s-%d:%d %s"
                .formatted(name(), field("step"), topic, partition, offset, headers);
    }
}
