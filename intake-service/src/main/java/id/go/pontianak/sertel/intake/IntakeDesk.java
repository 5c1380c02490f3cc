package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.intake.domain.Intake;
import id.go.pontianak.sertel.intake.domain.IntakeCommand;
import id.go.pontianak.sertel.intake.domain.IntakeEvent;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.intake.messaging.FollowedEvents;
import id.go.pontianak.sertel.intake.messaging.IntakeEvents;
import id.go.pontianak.sertel.intake.submission.Uploads;
import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.platform.decision.Decision.Ahead;
import id.go.pontianak.sertel.platform.decision.Decision.AlreadyDone;
import id.go.pontianak.sertel.platform.decision.Decision.Happened;
import id.go.pontianak.sertel.platform.decision.Decision.Refused;
import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.inbox.EventDesk;
import id.go.pontianak.sertel.platform.inbox.Inbox;
import id.go.pontianak.sertel.platform.inbox.Incoming;
import id.go.pontianak.sertel.platform.inbox.ReceivedEvent;
import id.go.pontianak.sertel.platform.inbox.Taken;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.work.Statement;
import id.go.pontianak.sertel.platform.work.WorkUnit;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where applications are accepted and followed: load, decide, keep, tell. The only class of this
 * service that opens transactions; each reads once and writes once.
 */
@Service
public class IntakeDesk implements EventDesk {

    /** What became of a new application. */
    public sealed interface Acceptance {

        /** It is in the database, and the mesh will hear of it. */
        record Accepted() implements Acceptance {}

        /**
         * There is one for the same NIK.
         *
         * @param trackingNumber that one's
         * @param sameOffice whether the caller may know it
         */
        record LiveAlready(String trackingNumber, boolean sameOffice) implements Acceptance {}
    }

    private final WorkUnits<Application> units;
    private final Inbox<Application> inbox;
    private final Uploads uploads;
    private final InstantSource clock;

    IntakeDesk(
            WorkUnits<Application> units,
            Inbox<Application> inbox,
            Uploads uploads,
            InstantSource clock) {
        this.units = units;
        this.inbox = inbox;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(List<Incoming> batch) {
        inbox.receive(batch, this::take);
    }

    /**
     * Accepts an application whose files are kept by now.
     *
     * @param nikIndex keyed blind index of the applicant's NIK
     * @param answer records what its sender is told
     * @throws org.springframework.dao.DuplicateKeyException if the tracking number is taken
     */
    @Transactional
    public Acceptance accept(Submission submission, Actor by, String nikIndex, Statement answer) {
        UUID applicationId = submission.applicationId();
        var read = new Admission[1];
        WorkUnit<Application> unit =
                units.read(
                        List.of(applicationId),
                        trip -> read[0] = new Admission(trip, uploads, applicationId, nikIndex));
        Optional<Admission.Live> other = read[0].otherLive();
        read[0].requireUpload();
        Instant now = now();
        Happening happening = IntakeEvents.submission(Ids.next(), now, by);
        var command =
                new IntakeCommand.Submit(
                        submission,
                        happening,
                        IntakeEvents.standingAfterSubmission(now),
                        nikIndex,
                        other.map(Admission.Live::trackingNumber).orElse(null));
        return switch (decide(unit, applicationId, command)) {
            case Happened<IntakeEvent> happened -> {
                keep(unit, applicationId, happened);
                unit.send(IntakeEvents.submitted(submission, happening));
                unit.write(Links.insert(applicationId, submission.trackingLink()));
                unit.write(uploads.accepted(applicationId));
                unit.write(answer);
                units.write(unit);
                yield new Acceptance.Accepted();
            }
            case Refused<IntakeEvent> _ ->
                    other.map(live -> live.seenBy(submission.officeId())).orElseThrow();
            case AlreadyDone<IntakeEvent> _, Ahead<IntakeEvent> _ ->
                    throw new IllegalStateException("a new application's id was taken");
        };
    }

    private Taken take(WorkUnit<Application> unit, ReceivedEvent received) {
        Optional<IntakeCommand.Follow> command = FollowedEvents.command(received.event(), now());
        if (command.isEmpty()) {
            return Taken.HANDLED;
        }
        return switch (decide(unit, received.key(), command.get())) {
            case Happened<IntakeEvent> happened -> {
                keep(unit, received.key(), happened);
                yield Taken.HANDLED;
            }
            case AlreadyDone<IntakeEvent> _ -> Taken.HANDLED;
            case Ahead<IntakeEvent> _ -> Taken.AHEAD;
            case Refused<IntakeEvent> refused ->
                    throw new PermanentFailure(refused.code(), refused.reason());
        };
    }

    /** As fine as it is on the wire and in the database. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Decision<IntakeEvent> decide(
            WorkUnit<Application> unit, UUID applicationId, IntakeCommand command) {
        return Intake.decide(unit.find(applicationId).orElse(null), command);
    }

    private static void keep(
            WorkUnit<Application> unit, UUID applicationId, Happened<IntakeEvent> happened) {
        for (IntakeEvent event : happened.events()) {
            Application before = unit.find(applicationId).orElse(null);
            unit.put(applicationId, Intake.evolve(before, event));
        }
    }
}
