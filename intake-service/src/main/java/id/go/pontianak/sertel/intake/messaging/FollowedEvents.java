package id.go.pontianak.sertel.intake.messaging;

import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.Fault;
import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Asked;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.intake.domain.IntakeCommand;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the mesh says, as intake takes note of it. */
public final class FollowedEvents {

    private FollowedEvents() {}

    /**
     * @param knownAt when intake came to know of it
     * @return empty for what is no part of an application's history: that someone was written to
     */
    public static Optional<IntakeCommand.Follow> command(
            SpecificRecordBase event, Instant knownAt) {
        EventType type = EventType.of(event);
        if (type == EventType.NOTIFICATION_SENT || type == EventType.NOTIFICATION_FAILED) {
            return Optional.empty();
        }
        Envelope envelope = Envelope.of(event);
        return Optional.of(
                new IntakeCommand.Follow(
                        envelope.revision(),
                        new Happening(
                                envelope.eventId(),
                                envelope.occurredAt(),
                                envelope.step(),
                                type.eventName(),
                                new Actor(
                                        envelope.actor().getRole(),
                                        envelope.actor().getId(),
                                        envelope.actor().getName())),
                        Standings.after(type, envelope.step(), envelope.occurredAt(), asked(event))
                                .orElse(null),
                        knownAt));
    }

    private static List<Asked> asked(SpecificRecordBase event) {
        return event instanceof ApplicationReturned returned
                ? returned.getFaults().stream().map(FollowedEvents::asked).toList()
                : List.of();
    }

    private static Asked asked(Fault fault) {
        return new Asked(fault.getDocument(), fault.getField(), fault.getCode(), fault.getNote());
    }
}
