package id.go.pontianak.sertel.platform.inbox;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes a batch, as Spring Cloud Stream hands it over, apart into records. */
final class IncomingRecords {

    private IncomingRecords() {}

    /**
     * @param carriesEvents whether a topic is an event's own; only on others, that is on replay
     *     topics, is a record believed when it says that it first stood elsewhere
     */
    static List<IncomingRecord> of(
            Message<? extends List<?>> batch, Predicate<String> carriesEvents) {
        MessageHeaders headers = batch.getHeaders();
        List<?> topics = list(headers, KafkaHeaders.RECEIVED_TOPIC);
        List<?> partitions = list(headers, KafkaHeaders.RECEIVED_PARTITION);
        List<?> offsets = list(headers, KafkaHeaders.OFFSET);
        List<?> keys = list(headers, KafkaHeaders.RECEIVED_KEY);
        List<?> each = list(headers, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        List<IncomingRecord> records = new ArrayList<>();
        for (int i = 0; i < batch.getPayload().size(); i++) {
            var read =
                    new Origin(
                            topics.get(i).toString(),
                            (Integer) partitions.get(i),
                            (Long) offsets.get(i));
            records.add(
                    record(
                            read,
                            text(keys.get(i)),
                            batch.getPayload().get(i),
                            texts((Map<?, ?>) each.get(i)),
                            carriesEvents));
        }
        return records;
    }

    private static IncomingRecord record(
            Origin read,
            @Nullable String key,
            @Nullable Object value,
            Map<String, String> headers,
            Predicate<String> carriesEvents) {
        Origin first = carriesEvents.test(read.topic()) ? null : DeadLetterHeaders.origin(headers);
        return new IncomingRecord(
                first == null ? read : first,
                first == null ? Arrival.FIRST : arrival(headers),
                key,
                value instanceof byte[] bytes ? bytes : null,
                headers);
    }

    private static Arrival arrival(Map<String, String> headers) {
        return headers.containsKey(DeadLetterHeaders.DISCARDED_BY)
                ? Arrival.DISCARDED
                : Arrival.REPLAYED;
    }

    private static List<?> list(MessageHeaders headers, String name) {
        if (headers.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException("the batch has no header " + name);
    }

    private static Map<String, String> texts(Map<?, ?> headers) {
        Map<String, String> texts = new HashMap<>();
        headers.forEach(
                (name, value) -> {
                    String text = text(value);
                    if (text != null) {
                        texts.put(name.toString().replace('\0', '\uFFFD'), text);
                    }
                });
        return texts;
    }

    /** Without the zero character, which PostgreSQL's text cannot hold. */
    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> text(new String(bytes, StandardCharsets.UTF_8));
            case String string -> string.replace('\0', '\uFFFD');
            default -> null;
        };
    }
}
