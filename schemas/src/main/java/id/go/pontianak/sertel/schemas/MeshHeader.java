package id.go.pontianak.sertel.schemas;

import java.util.Arrays;
import java.util.List;

/**
 * The headers of records on the mesh's topics, UTF-8 text each. None holds personal data.
 *
 * @see <a
 *     href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">CloudEvents
 *     Kafka binding</a>
 */
public enum MeshHeader {
    CE_SPECVERSION("ce_specversion", Kind.EVENT, "Version of CloudEvents: 1.0."),
    CE_ID("ce_id", Kind.EVENT, "The eventId: the same id is the same event."),
    CE_TYPE("ce_type", Kind.EVENT, "Type of the event, with its version."),
    CE_SOURCE("ce_source", Kind.EVENT, "The service that says it."),
    CE_SUBJECT("ce_subject", Kind.EVENT, "The applicationId, also the key of the record."),
    CE_TIME("ce_time", Kind.EVENT, "When it happened (occurredAt), RFC 3339."),
    CONTENT_TYPE("content-type", Kind.EVENT, "application/avro."),
    TRACEPARENT("traceparent", Kind.TRACE, "W3C trace context of what caused it."),
    ORIGINAL_TOPIC("sertel-original-topic", Kind.ORIGIN, "Topic on which the record first stood."),
    ORIGINAL_PARTITION("sertel-original-partition", Kind.ORIGIN, "Its partition there."),
    ORIGINAL_OFFSET("sertel-original-offset", Kind.ORIGIN, "Its offset there."),
    CAUSE("sertel-cause", Kind.BURIAL, "Why it can't be handled, as a code such as UNDECODABLE."),
    FAILED_AT("sertel-failed-at", Kind.BURIAL, "When it was put aside, RFC 3339."),
    DISCARDED_BY("sertel-discarded-by", Kind.DISCARD, "Opaque id of the operator who discards it."),
    REASON("sertel-reason", Kind.DISCARD, "Why the operator discards it.");

    /** Where a header stands. */
    public enum Kind {
        /** On every event; on a dead letter if the record had it. */
        EVENT,
        /** On an event or dead letter that belongs to a trace. */
        TRACE,
        /** On every dead letter, and on what an operator sends back. */
        ORIGIN,
        /** On every dead letter. */
        BURIAL,
        /** On a replay topic alone, on the order to forget a dead letter. */
        DISCARD
    }

    private final String header;
    private final Kind kind;
    private final String meaning;

    MeshHeader(String header, Kind kind, String meaning) {
        this.header = header;
        this.kind = kind;
        this.meaning = meaning;
    }

    /** Every header of one of the kinds, in order. */
    public static List<MeshHeader> of(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return Arrays.stream(values()).filter(each -> wanted.contains(each.kind)).toList();
    }

    /** Its name on the wire. */
    public String header() {
        return header;
    }

    /** What it says, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** Where it stands. */
    public Kind kind() {
        return kind;
    }
}
