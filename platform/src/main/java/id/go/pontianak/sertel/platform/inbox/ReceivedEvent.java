package id.go.pontianak.sertel.platform.inbox;

import org.apache.avro.specific.SpecificRecordBase;

import java.util.Map;
import java.util.UUID;

/**
 * An event that was decoded and whose key is right.
 *
 * @param origin where it stands, or first stood, on Kafka
 * @param replayed whether it was dead-lettered before and comes again
 * @param key the aggregate that it is about
 * @param eventId its own id, by which a duplicate is known
 * @param event what it says
 * @param value the same as bytes, for waiting and for dead letters
 * @param headers CloudEvents and trace headers
 */
public record ReceivedEvent(
        Origin origin,
        boolean replayed,
        UUID key,
        String eventId,
        SpecificRecordBase event,
        byte[] value,
        Map<String, String> headers)
        implements Incoming {}
