package id.go.pontianak.sertel.intake.messaging;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.schemas.SopStep;

import java.time.Instant;
import java.util.UUID;

/** What happens in intake, as an application's history has it. */
public final class OwnHappenings {

    private static final int STEP = SopStep.SUBMISSION.number();
    private static final Actor ITSELF =
            new Actor(Role.SYSTEM.name(), MeshService.INTAKE.id(), MeshService.INTAKE.id());

    private OwnHappenings() {}

    /**
     * That an application was submitted, or came back corrected.
     *
     * @param eventId names the event
     * @param by who sent it
     * @param revision of the application
     * @param resumeStep the step of the SOP that it goes on with
     */
    public static Happening submission(
            UUID eventId, Instant at, Actor by, int revision, int resumeStep) {
        EventType type = EventType.APPLICATION_SUBMITTED;
        return new Happening(
                eventId.toString(),
                revision,
                Places.phase(type, STEP),
                at,
                STEP,
                type.eventName(),
                by,
                Places.after(type, resumeStep).orElseThrow());
    }

    /**
     * That the applicant wants an application back.
     *
     * @param step of the SOP that it is at
     */
    public static Happening withdrawalRequested(
            UUID eventId, Instant at, Actor by, int revision, int step) {
        EventType type = EventType.WITHDRAWAL_REQUESTED;
        return new Happening(
                eventId.toString(),
                revision,
                Places.phase(type, step),
                at,
                step,
                type.eventName(),
                by,
                null);
    }

    /**
     * That an application which intake holds is withdrawn.
     *
     * @param step of the SOP that it is at
     */
    public static Happening withdrawn(UUID eventId, Instant at, int revision, int step) {
        return end(EventType.APPLICATION_WITHDRAWN, eventId, at, revision, step);
    }

    /**
     * That nobody corrected an application in time.
     *
     * @param step of the SOP that it is at
     */
    public static Happening lapsed(UUID eventId, Instant at, int revision, int step) {
        return end(EventType.APPLICATION_LAPSED, eventId, at, revision, step);
    }

    private static Happening end(EventType type, UUID eventId, Instant at, int revision, int step) {
        return new Happening(
                eventId.toString(),
                revision,
                Places.phase(type, step),
                at,
                step,
                type.eventName(),
                ITSELF,
                Places.after(type, step).orElseThrow());
    }
}
