package id.go.pontianak.sertel.platform.inbox;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Batches as Spring Cloud Stream hands them over. */
final class Batches {

    /** A record as it stands on a topic. */
    record Sent(
            Origin origin,
            @Nullable String key,
            byte @Nullable [] value,
            Map<String, String> headers) {}

    private Batches() {}

    static Sent record(
            Origin origin,
            @Nullable String key,
            byte @Nullable [] value,
            Map<String, String> headers) {
        return new Sent(origin, key, value, headers);
    }

    /** The headers that a replay carries. */
    static Map<String, String> replayOf(Origin origin) {
        return Map.of(
                "sertel-original-topic",
                origin.topic(),
                "sertel-original-partition",
                Integer.toString(origin.partition()),
                "sertel-original-offset",
                Long.toString(origin.offset()));
    }

    static Message<List<?>> of(Sent... records) {
        List<Sent> batch = List.of(records);
        List<?> payload =
                batch.stream()
                        .map(
                                record -> {
                                    byte[] value = record.value();
                                    return value == null ? KafkaNull.INSTANCE : value;
                                })
                        .toList();
        return MessageBuilder.<List<?>>withPayload(payload)
                .setHeader(
                        KafkaHeaders.RECEIVED_TOPIC,
                        batch.stream().map(record -> record.origin().topic()).toList())
                .setHeader(
                        KafkaHeaders.RECEIVED_PARTITION,
                        batch.stream().map(record -> record.origin().partition()).toList())
                .setHeader(
                        KafkaHeaders.OFFSET,
                        batch.stream().map(record -> record.origin().offset()).toList())
                .setHeader(
                        KafkaHeaders.RECEIVED_KEY,
                        Arrays.asList(batch.stream().map(Batches::key).toArray()))
                .setHeader(
                        KafkaHeaders.BATCH_CONVERTED_HEADERS,
                        batch.stream().map(record -> bytes(record.headers())).toList())
                .build();
    }

    private static byte @Nullable [] key(Sent record) {
        String key = record.key();
        return key == null ? null : key.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> bytes(Map<String, String> headers) {
        return headers.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                header -> header.getValue().getBytes(StandardCharsets.UTF_8)));
    }
}
