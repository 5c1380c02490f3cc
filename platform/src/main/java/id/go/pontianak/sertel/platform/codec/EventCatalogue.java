package id.go.pontianak.sertel.platform.codec;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The events a service may meet: which topic carries which record, and what this service calls
 * itself in CloudEvents. Every record has the string fields {@code eventId} and {@code
 * applicationId} (its key) and the timestamp {@code occurredAt}.
 */
public final class EventCatalogue {

    /**
     * One event.
     *
     * @param topic the one topic that carries it
     * @param record the class generated for it
     * @param schema its canonical, registered text
     * @param cloudEventType the CloudEvents type, with version
     */
    public record Entry(
            String topic,
            Class<? extends SpecificRecordBase> record,
            Schema schema,
            String cloudEventType) {}

    private final String source;
    private final Map<String, Entry> byTopic;
    private final Map<Class<?>, Entry> byRecord;

    private EventCatalogue(String source, List<Entry> entries) {
        this.source = source;
        this.byTopic =
                entries.stream().collect(Collectors.toMap(Entry::topic, Function.identity()));
        this.byRecord =
                entries.stream().collect(Collectors.toMap(Entry::record, Function.identity()));
    }

    /**
     * @param source the CloudEvents source of what this service says, for example {@code
     *     /sertel/intake-service}
     * @param entries every event of the mesh
     */
    public static EventCatalogue of(String source, List<Entry> entries) {
        return new EventCatalogue(source, entries);
    }

    /**
     * @param source the CloudEvents source of what this service says
     * @param events every event of the mesh, as the contract lists them, and what to ask of each
     */
    public static <E> EventCatalogue of(
            String source,
            E[] events,
            Function<E, String> topic,
            Function<E, Class<? extends SpecificRecordBase>> record,
            Function<E, Schema> schema,
            Function<E, String> cloudEventType) {
        return of(
                source,
                Arrays.stream(events)
                        .map(
                                event ->
                                        new Entry(
                                                topic.apply(event),
                                                record.apply(event),
                                                schema.apply(event),
                                                cloudEventType.apply(event)))
                        .toList());
    }

    /** The CloudEvents source of what this service says. */
    public String source() {
        return source;
    }

    /** Every event of the mesh. */
    public Collection<Entry> entries() {
        return byTopic.values();
    }

    /** The event that a topic carries; empty for a topic that carries none of the mesh's. */
    public Optional<Entry> ofTopic(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    /**
     * @throws IllegalArgumentException for a record that is no event of the mesh
     */
    public Entry of(SpecificRecordBase record) {
        Entry entry = byRecord.get(record.getClass());
        if (entry == null) {
            throw new IllegalArgumentException(
                    record.getClass().getSimpleName() + " is no event of the mesh");
        }
        return entry;
    }
}
