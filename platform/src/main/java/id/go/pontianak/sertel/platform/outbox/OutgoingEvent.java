package id.go.pontianak.sertel.platform.outbox;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A Kafka record that waits in the outbox.
 *
 * @param topic where it goes
 * @param key orders it among its like; null only for what had none
 * @param value the record's bytes
 * @param headers its headers, without personal data
 */
public record OutgoingEvent(
        String topic, @Nullable String key, byte[] value, Map<String, String> headers) {}
