package id.go.pontianak.sertel.intake.messaging;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.Fault;
import id.go.pontianak.sertel.intake.domain.SampleSubmission;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.specific.SpecificRecordBase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the other services say of an application, one thing a minute. */
public final class CaseStory {

    public static final Instant BEGINNING = Instant.parse("2026-03-04T02:15:00Z");

    private final List<SpecificRecordBase> events = new ArrayList<>();

    /** They say something of a revision, at a step. */
    public CaseStory say(EventType type, int revision, int step) {
        return sayAt(events.size() + 1, type, revision, step);
    }

    /** The same, by a clock of its own. */
    public CaseStory sayAt(int minutes, EventType type, int revision, int step) {
        String eventId = "%s-%d".formatted(type, events.size() + 1);
        events.add(event(type, revision, step, eventId, minutes));
        return this;
    }

    /** In the order in which they happen. */
    public List<SpecificRecordBase> events() {
        return List.copyOf(events);
    }

    /** One event, so many minutes after the beginning. */
    public static SpecificRecordBase event(
            EventType type, int revision, int step, String eventId, int minutes) {
        SpecificRecordBase event = empty(type);
        if (event instanceof ApplicationReturned returned) {
            returned.setReturnedFromStep(step);
            returned.setFaults(List.of(new Fault("ID_CARD", null, "KTP_BURAM", "foto ulang")));
        }
        return new Envelope(
                        UUID.nameUUIDFromBytes(eventId.getBytes(StandardCharsets.UTF_8)).toString(),
                        SampleSubmission.ID.toString(),
                        "TTE-0000-0000",
                        revision,
                        "dinkes",
                        BEGINNING.plusSeconds(60L * minutes),
                        step,
                        null,
                        new Actor("VERIFIKATOR", "a-1", "Petugas Uji", null))
                .on(event);
    }

    private static SpecificRecordBase empty(EventType type) {
        try {
            return type.recordClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
