package id.go.pontianak.sertel.platform.outbox;

import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events are written here in the transaction of the change that they tell of; the {@link
 * OutboxRelay} carries them to Kafka. An event gets its CloudEvents headers (binary mode) and the
 * trace that is current when it is said.
 *
 * @see <a
 *     href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">CloudEvents
 *     Kafka binding</a>
 */
public final class Outbox {

    static final String INSERT =
            "INSERT INTO outbox (topic, key, value, headers)"
                    + " SELECT topic, key, value, headers::jsonb"
                    + " FROM unnest(?::text[], ?::text[], ?::bytea[], ?::text[])"
                    + " WITH ORDINALITY AS t (topic, key, value, headers, nth) ORDER BY nth";

    private final EventCatalogue catalogue;
    private final EventCodec codec;
    private final Traces traces;
    private final JsonMapper json;
    private final OutboxRelay relay;

    public Outbox(
            EventCatalogue catalogue,
            EventCodec codec,
            Traces traces,
            JsonMapper json,
            OutboxRelay relay) {
        this.catalogue = catalogue;
        this.codec = codec;
        this.traces = traces;
        this.json = json;
        this.relay = relay;
    }

    /**
     * @param event an event of the mesh with all its fields
     * @return the record that will stand on the event's topic
     */
    public OutgoingEvent outgoing(SpecificRecordBase event) {
        EventCatalogue.Entry entry = catalogue.of(event);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.get("eventId").toString());
        headers.put("ce_type", entry.cloudEventType());
        headers.put("ce_source", catalogue.source());
        headers.put("ce_subject", event.get("applicationId").toString());
        headers.put("ce_time", event.get("occurredAt").toString());
        headers.put("content-type", "application/avro");
        headers.putAll(traces.current());
        return new OutgoingEvent(
                entry.topic(), event.get("applicationId").toString(), codec.encode(event), headers);
    }

    /** The current trace as {@code traceparent}; null when there is none. */
    public @Nullable String trace() {
        return traces.current().get("traceparent");
    }

    /** Adds events to a transaction's write; they are sent once it has committed. */
    public void add(RoundTrip trip, List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        trip.execute(
                Statement.of(
                        INSERT,
                        events.stream().map(OutgoingEvent::topic).toList(),
                        events.stream().map(OutgoingEvent::key).toList(),
                        events.stream().map(OutgoingEvent::value).toList(),
                        events.stream()
                                .map(event -> json.writeValueAsString(event.headers()))
                                .toList()));
        wakeAfterCommit();
    }

    /** For a statement that puts rows into the outbox itself. */
    public void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        relay.wake();
                    }
                });
    }
}
