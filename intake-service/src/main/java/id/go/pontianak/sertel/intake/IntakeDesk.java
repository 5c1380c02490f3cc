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
import id.go.pontianak.sertel.intake.messaging.OwnHappenings;
import id.go.pontianak.sertel.intake.webhook.Announcements;
import id.go.pontianak.sertel.intake.webhook.Listeners;
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

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where applications are accepted and followed: load, decide, keep, tell. Whatever happens to an
 * application is committed here; each transaction reads once and writes once.
 */
@Service
public class IntakeDesk implements EventDesk {

    private final WorkUnits<Application> units;
    private final Inbox<Application> inbox;
    private final IntakeProperties properties;
    private final InstantSource clock;

    IntakeDesk(
            WorkUnits<Application> units,
            Inbox<Application> inbox,
            IntakeProperties properties,
            InstantSource clock) {
        this.units = units;
        this.inbox = inbox;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(List<Incoming> batch) {
        var listeners = new Listeners[1];
        inbox.receive(
                batch,
                trip -> listeners[0] = Listeners.read(trip),
                (unit, received) -> take(unit, received, listeners[0]));
    }

    /**
     * Accepts an application whose files are kept by now.
     *
     * @param kept what is kept of it
     * @param nikIndex keyed blind index of the applicant's NIK
     * @param answers record what its sender is told
     * @throws org.springframework.dao.DuplicateKeyException if the tracking number is taken
     */
    @Transactional
    public Acceptance accept(
            Submission submission,
            Provisional kept,
            Actor by,
            String nikIndex,
            List<Statement> answers) {
        UUID id = submission.applicationId();
        return accept(
                submission,
                kept,
                nikIndex,
                Links.beside(answers, Links.tracking(id, submission.trackingLink())),
                live ->
                        new IntakeCommand.Submit(
                                submission,
                                OwnHappenings.submission(
                                        Ids.next(),
                                        now(),
                                        by,
                                        submission.revision(),
                                        Submission.FIRST_DISPOSITION),
                                nikIndex,
                                live));
    }

    /**
     * Accepts a correction whose files are kept by now.
     *
     * @param corrected the whole application, as its next revision
     * @param resumeStep the step of the SOP that it goes on with
     * @param kept the files that came with it; null if none did
     * @param nikIndex keyed blind index of the applicant's NIK
     * @param answers record what its sender is told
     */
    @Transactional
    public Acceptance correct(
            Submission corrected,
            int resumeStep,
            @Nullable Provisional kept,
            Actor by,
            String nikIndex,
            List<Statement> answers) {
        return accept(
                corrected,
                kept,
                nikIndex,
                Links.beside(answers, Links.spendCorrections(corrected.applicationId(), now())),
                live ->
                        new IntakeCommand.Correct(
                                corrected,
                                resumeStep,
                                OwnHappenings.submission(
                                        Ids.next(), now(), by, corrected.revision(), resumeStep),
                                nikIndex,
                                live));
    }

    /** Asks for an application back; once is enough. */
    @Transactional
    public Acceptance withdraw(UUID applicationId, Actor by) {
        WorkUnit<Application> unit = units.read(List.of(applicationId));
        Application state = unit.find(applicationId).orElseThrow();
        int revision = state.submission().revision();
        int step = state.standing().step();
        Happening requested =
                OwnHappenings.withdrawalRequested(Ids.next(), now(), by, revision, step);
        Happening withdrawn = OwnHappenings.withdrawn(Ids.next(), now(), revision, step);
        return switch (Intake.decide(state, new IntakeCommand.Withdraw(requested, withdrawn))) {
            case Happened<IntakeEvent> happened -> {
                keep(unit, applicationId, happened, Listeners.ANYBODY);
                units.write(unit);
                yield new Acceptance.Accepted();
            }
            case AlreadyDone<IntakeEvent> _, Ahead<IntakeEvent> _ -> new Acceptance.Accepted();
            case Refused<IntakeEvent> refused -> new Acceptance.NotNow(refused.code());
        };
    }

    /** Lets an application lapse whose correction was waited for long enough. */
    @Transactional
    public void lapse(UUID applicationId) {
        WorkUnit<Application> unit = units.read(List.of(applicationId));
        Application state = unit.find(applicationId).orElseThrow();
        Happening lapsed =
                OwnHappenings.lapsed(
                        Ids.next(), now(), state.submission().revision(), state.standing().step());
        if (Intake.decide(state, new IntakeCommand.Lapse(lapsed))
                instanceof Happened<IntakeEvent> happened) {
            keep(unit, applicationId, happened, Listeners.ANYBODY);
            units.write(unit);
        }
    }

    private Acceptance accept(
            Submission submission,
            @Nullable Provisional kept,
            String nikIndex,
            List<Statement> alongside,
            Function<@Nullable String, IntakeCommand> command) {
        UUID id = submission.applicationId();
        var read = new Admission[1];
        WorkUnit<Application> unit =
                units.read(List.of(id), trip -> read[0] = new Admission(trip, id, kept, nikIndex));
        Optional<Admission.Live> other = read[0].otherLive();
        read[0].requireKept();
        var decided = command.apply(other.map(Admission.Live::trackingNumber).orElse(null));
        return switch (Intake.decide(unit.find(id).orElse(null), decided)) {
            case Happened<IntakeEvent> happened -> {
                keep(unit, id, happened, Listeners.ANYBODY);
                alongside.forEach(unit::write);
                if (kept != null) {
                    unit.write(kept.accepted());
                }
                units.write(unit);
                yield new Acceptance.Accepted();
            }
            case Refused<IntakeEvent> refused
                    when refused.code().equals(Intake.LIVE_APPLICATION_EXISTS) ->
                    other.map(live -> live.seenBy(submission.officeId())).orElseThrow();
            case Refused<IntakeEvent> refused -> new Acceptance.NotNow(refused.code());
            case AlreadyDone<IntakeEvent> _, Ahead<IntakeEvent> _ ->
                    throw new IllegalStateException("a new application's id was taken");
        };
    }

    private Taken take(WorkUnit<Application> unit, ReceivedEvent received, Listeners listeners) {
        Optional<IntakeCommand.Follow> command =
                FollowedEvents.command(
                        received.event(), now(), properties.correctionLapsesAfter(), Ids::next);
        if (command.isEmpty()) {
            return Taken.HANDLED;
        }
        UUID id = received.key();
        return switch (Intake.decide(unit.find(id).orElse(null), command.get())) {
            case Happened<IntakeEvent> happened -> {
                keep(unit, id, happened, listeners);
                Links.correction(id, received.event()).ifPresent(unit::write);
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

    /** Keeps what happened, and tells the mesh and the office's webhooks. */
    private static void keep(
            WorkUnit<Application> unit, UUID id, Happened<IntakeEvent> happened, Listeners who) {
        Application before = unit.find(id).orElse(null);
        for (IntakeEvent event : happened.events()) {
            Application state = Intake.evolve(unit.find(id).orElse(null), event);
            unit.put(id, state);
            IntakeEvents.told(state.submission(), event).ifPresent(unit::send);
        }
        Announcements.of(before, unit.find(id).orElseThrow(), who).forEach(unit::write);
    }
}
