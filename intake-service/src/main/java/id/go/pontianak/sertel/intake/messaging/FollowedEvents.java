package id.go.pontianak.sertel.intake.messaging;

import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.Fault;
import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Asked;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.intake.domain.IntakeCommand;
import id.go.pontianak.sertel.intake.domain.Place;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What the mesh says, as intake takes note of it. */
public final class FollowedEvents {

    private FollowedEvents() {}

    /**
     * @param knownAt when intake came to know of it
     * @param correctionLapsesAfter how long a correction is waited for
     * @param ids names what intake may have to say to it
     * @return empty for what is no part of an application's history: that someone was written to
     */
    public static Optional<IntakeCommand.Follow> command(
            SpecificRecordBase event,
            Instant knownAt,
            Duration correctionLapsesAfter,
            Supplier<UUID> ids) {
        EventType type = EventType.of(event);
        if (type == EventType.NOTIFICATION_SENT || type == EventType.NOTIFICATION_FAILED) {
            return Optional.empty();
        }
        Envelope envelope = Envelope.of(event);
        var happening =
                new Happening(
                        envelope.eventId(),
                        envelope.revision(),
                        Places.phase(type, envelope.step()),
                        envelope.occurredAt(),
                        envelope.step(),
                        type.eventName(),
                        new Actor(
                                envelope.actor().getRole(),
                                envelope.actor().getId(),
                                envelope.actor().getName()),
                        place(event, type, envelope, correctionLapsesAfter));
        @Nullable Happening withdrawn =
                event instanceof ApplicationReturned returned
                        ? OwnHappenings.withdrawn(
                                ids.get(),
                                knownAt,
                                envelope.revision(),
                                returned.getReturnedFromStep())
                        : null;
        return Optional.of(new IntakeCommand.Follow(happening, knownAt, withdrawn));
    }

    private static @Nullable Place place(
            SpecificRecordBase event,
            EventType type,
            Envelope envelope,
            Duration correctionLapsesAfter) {
        return switch (event) {
            case ApplicationReturned returned ->
                    Places.returned(
                            returned.getReturnedFromStep(),
                            returned.getFaults().stream().map(FollowedEvents::asked).toList(),
                            envelope.occurredAt().plus(correctionLapsesAfter));
            case ApplicationSubmitted submitted ->
                    Places.after(type, submitted.getResumeStep()).orElseThrow();
            // The first time they choose another time themselves.
            case OwnerAbsent absent when absent.getCount() == 1 ->
                    Places.after(EventType.OWNER_INVITED, envelope.step()).orElseThrow();
            default -> Places.after(type, envelope.step()).orElse(null);
        };
    }

    private static Asked asked(Fault fault) {
        return new Asked(fault.getDocument(), fault.getField(), fault.getCode(), fault.getNote());
    }
}
