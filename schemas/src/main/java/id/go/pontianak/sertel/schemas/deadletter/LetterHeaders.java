package id.go.pontianak.sertel.schemas.deadletter;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshHeader;
import id.go.pontianak.sertel.schemas.MeshService;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads what records on dead-letter and replay topics say of themselves. */
final class LetterHeaders {

    private LetterHeaders() {}

    /** The dead letter; empty for a record that is none, which anybody may have put there. */
    static Optional<DeadLetter> letter(ConsumerRecord<byte[], byte[]> record) {
        try {
            String topic = text(record, MeshHeader.ORIGINAL_TOPIC);
            EventType type = EventType.ofTopic(topic).orElseThrow();
            MeshService service =
                    Arrays.stream(MeshService.values())
                            .filter(each -> record.topic().equals(each.deadLetterTopic(type)))
                            .findFirst()
                            .orElseThrow();
            return Optional.of(
                    new DeadLetter(
                            service,
                            type,
                            Integer.parseInt(text(record, MeshHeader.ORIGINAL_PARTITION)),
                            Long.parseLong(text(record, MeshHeader.ORIGINAL_OFFSET)),
                            key(record),
                            text(record, MeshHeader.CAUSE),
                            Instant.parse(text(record, MeshHeader.FAILED_AT)),
                            record.value() == null ? 0 : record.value().length,
                            DeadLetter.State.OPEN,
                            new TopicPartition(record.topic(), record.partition()),
                            record.offset()));
        } catch (NoSuchElementException | NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The id of the dead letter that an order on a replay topic is about; empty if of none. */
    static Optional<String> ordered(ConsumerRecord<byte[], byte[]> order) {
        try {
            EventType type =
                    EventType.ofTopic(text(order, MeshHeader.ORIGINAL_TOPIC)).orElseThrow();
            return Arrays.stream(MeshService.values())
                    .filter(service -> service.replayTopic().equals(order.topic()))
                    .findFirst()
                    .map(
                            service ->
                                    DeadLetter.id(
                                            service,
                                            type,
                                            Integer.parseInt(
                                                    text(order, MeshHeader.ORIGINAL_PARTITION)),
                                            Long.parseLong(
                                                    text(order, MeshHeader.ORIGINAL_OFFSET))));
        } catch (NoSuchElementException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** The dead letter after such an order, unless the order was about an earlier failure. */
    static DeadLetter after(DeadLetter letter, ConsumerRecord<byte[], byte[]> order) {
        Header failedAt = order.headers().lastHeader(MeshHeader.FAILED_AT.header());
        boolean earlier =
                failedAt != null
                        && !letter.failedAt()
                                .toString()
                                .equals(new String(failedAt.value(), StandardCharsets.UTF_8));
        return earlier ? letter : letter.as(state(order));
    }

    private static DeadLetter.State state(ConsumerRecord<byte[], byte[]> order) {
        return order.headers().lastHeader(MeshHeader.DISCARDED_BY.header()) == null
                ? DeadLetter.State.REPLAYED
                : DeadLetter.State.DISCARDED;
    }

    private static @Nullable String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
    }

    private static String text(ConsumerRecord<byte[], byte[]> record, MeshHeader header) {
        Header found = record.headers().lastHeader(header.header());
        return Optional.ofNullable(found)
                .map(each -> new String(each.value(), StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
