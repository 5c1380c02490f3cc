package id.go.pontianak.sertel.schemas.deadletter;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * An event that a service could not handle. Its contents are not here: they may be large, and they
 * are personal.
 *
 * @param service who could not handle it
 * @param type the event whose topic it stood on
 * @param partition where it stood on that topic
 * @param offset where it stood on that partition
 * @param key its key, the applicationId if all is well; null if it had none
 * @param cause why, as a code
 * @param failedAt when it was put aside
 * @param size of its contents, in bytes
 * @param state what became of it
 * @param letter the dead-letter topic's partition
 * @param position where the dead letter stands on that
 */
public record DeadLetter(
        MeshService service,
        EventType type,
        int partition,
        long offset,
        @Nullable String key,
        String cause,
        Instant failedAt,
        int size,
        State state,
        TopicPartition letter,
        long position) {

    /** What became of a dead letter. */
    public enum State {
        /** It holds up its application, if its key names one. */
        OPEN,
        /** It was sent back to the service. If that fails, it is open again. */
        REPLAYED,
        /** It was given up. */
        DISCARDED
    }

    /** What it is called, such as {@code disposition/application-submitted/3/17}. */
    public String id() {
        return id(service, type, partition, offset);
    }

    static String id(MeshService service, EventType type, int partition, long offset) {
        return "%s/%s/%d/%d"
                .formatted(
                        service.name().toLowerCase(Locale.ROOT),
                        type.topic().replaceAll("^sertel\\.|\\.v\\d+$", ""),
                        partition,
                        offset);
    }

    DeadLetter as(State another) {
        return new DeadLetter(
                service, type, partition, offset, key, cause, failedAt, size, another, letter,
                position);
    }
}
