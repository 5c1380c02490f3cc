package id.go.pontianak.sertel.schemas;

import id.go.pontianak.sertel.event.Actor;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The nine fields that every event begins with, in this order.
 *
 * @param eventId id of the event (UUID v7); the same id is the same event
 * @param applicationId id of the application (UUID v7), the key of the record
 * @param trackingNumber number known to people, {@code TTE-XXXX-XXXX}
 * @param revision revision of the application, from 1
 * @param officeId office that submitted the application, null when a person did
 * @param occurredAt when it happened; kept to the millisecond, as on the wire
 * @param step step of the SOP that the event is about, 1 to 7
 * @param causationId id of the event that this one answers, null when a person began it
 * @param actor who did it
 */
public record Envelope(
        String eventId,
        String applicationId,
        String trackingNumber,
        int revision,
        @Nullable String officeId,
        Instant occurredAt,
        int step,
        @Nullable String causationId,
        Actor actor) {

    public Envelope {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MILLIS);
        if (revision < 1) {
            throw new IllegalArgumentException("revision " + revision + " is below 1");
        }
        SopStep.of(step);
    }

    /** The envelope of an event; throws {@link IllegalArgumentException} if it is no event. */
    public static Envelope of(SpecificRecordBase event) {
        EventType.of(event);
        return new Envelope(
                (String) event.get(0),
                (String) event.get(1),
                (String) event.get(2),
                (int) event.get(3),
                (String) event.get(4),
                (Instant) event.get(5),
                (int) event.get(6),
                (String) event.get(7),
                (Actor) event.get(8));
    }

    /**
     * Puts the nine fields into an event made with its no-argument constructor.
     *
     * @return the same record, for chaining
     */
    public <R extends SpecificRecordBase> R on(R event) {
        EventType.of(event);
        event.put(0, eventId);
        event.put(1, applicationId);
        event.put(2, trackingNumber);
        event.put(3, revision);
        event.put(4, officeId);
        event.put(5, occurredAt);
        event.put(6, step);
        event.put(7, causationId);
        event.put(8, actor);
        return event;
    }
}
