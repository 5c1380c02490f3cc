package id.go.pontianak.sertel.verification;

import id.go.pontianak.sertel.event.DispositionForwarded;
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
import id.go.pontianak.sertel.platform.work.WorkUnit;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.verification.domain.Correction;
import id.go.pontianak.sertel.verification.domain.Rejection;
import id.go.pontianak.sertel.verification.domain.Standing;
import id.go.pontianak.sertel.verification.domain.Submission;
import id.go.pontianak.sertel.verification.domain.Verification;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;
import id.go.pontianak.sertel.verification.domain.VerificationCommand;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Answered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Open;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Reject;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Reply;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Return;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Submit;
import id.go.pontianak.sertel.verification.domain.VerificationEvent;
import id.go.pontianak.sertel.verification.domain.VerificationFlow;
import id.go.pontianak.sertel.verification.domain.Verifier;
import id.go.pontianak.sertel.verification.messaging.VerificationCommands;
import id.go.pontianak.sertel.verification.messaging.VerificationEvents;

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
 * Where dossiers are received, opened and handled, and where BSrE's answers are recorded: load,
 * decide, keep, tell. The only class of this service that opens transactions; each reads once and
 * writes once, and none is open while BSrE is asked.
 */
@Service
public class VerificationDesk implements EventDesk {

    /**
     * What became of what was asked.
     *
     * @param state the case afterwards, by which a refusal can say who came first; null if it is
     *     not known here
     */
    public record Outcome(Decision<VerificationEvent> decision, @Nullable Verification state) {}

    /**
     * Who acts.
     *
     * @param nip the verifier's own; null if unknown
     * @param seen the revision that the verifier looked at; null where that was not said
     */
    public record Acting(Verifier by, @Nullable String nip, @Nullable Integer seen) {}

    private final WorkUnits<Verification> units;
    private final Inbox<Verification> inbox;
    private final CorrectionProperties corrections;
    private final InstantSource clock;

    VerificationDesk(
            WorkUnits<Verification> units,
            Inbox<Verification> inbox,
            CorrectionProperties corrections,
            InstantSource clock) {
        this.units = units;
        this.inbox = inbox;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(List<Incoming> batch) {
        inbox.receive(batch, this::take);
    }

    /**
     * Opens a dossier, which marks it as opened. Who disposed of it is refused that, but may look.
     *
     * @param nip the verifier's own; null if unknown
     */
    @Transactional
    public Outcome open(UUID applicationId, Verifier by, @Nullable String nip) {
        return act(
                applicationId,
                new Acting(by, nip, null),
                standing -> new Open(by, standing, clock.instant()));
    }

    /**
     * Takes a verifier's word that a dossier is complete. What is committed here is the intent; a
     * worker tells BSrE afterwards.
     *
     * @param note null for none
     */
    @Transactional
    public Outcome submit(UUID applicationId, Acting who, @Nullable String note) {
        var submission = new Submission(Ids.random(), Ids.next(), who.by(), clock.instant(), note);
        return act(applicationId, who, standing -> new Submit(submission, standing));
    }

    /**
     * Sends a dossier back for correction.
     *
     * @param faults everything at once; not empty
     */
    @Transactional
    public Outcome returnForCorrection(
            UUID applicationId, Acting who, List<Correction.Fault> faults) {
        Instant now = clock.instant();
        Instant expiry = now.plus(corrections.validFor()).truncatedTo(ChronoUnit.SECONDS);
        var correction = new Correction(who.by(), faults, Ids.random(), expiry, now);
        return act(applicationId, who, standing -> new Return(Ids.next(), correction, standing));
    }

    /**
     * Refuses an application.
     *
     * @param note null for none
     */
    @Transactional
    public Outcome reject(UUID applicationId, Acting who, String code, @Nullable String note) {
        var rejection = new Rejection(who.by(), code, note, clock.instant());
        return act(applicationId, who, standing -> new Reject(Ids.next(), rejection, standing));
    }

    /** Records what came of asking BSrE. */
    @Transactional
    public Decision<VerificationEvent> record(UUID applicationId, Answered answer) {
        return carryOut(units.read(List.of(applicationId)), applicationId, answer).decision();
    }

    private Outcome act(
            UUID applicationId, Acting who, Function<Standing, VerificationCommand> command) {
        var disposers = new Disposers(applicationId, who.by());
        WorkUnit<Verification> unit = units.read(List.of(applicationId), disposers);
        return carryOut(
                unit, applicationId, command.apply(disposers.standing(who.nip(), who.seen())));
    }

    private Outcome carryOut(
            WorkUnit<Verification> unit, UUID applicationId, VerificationCommand command) {
        Decision<VerificationEvent> decision = decide(unit, applicationId, command);
        if (decision instanceof Happened<VerificationEvent> happened) {
            keep(unit, applicationId, happened);
            units.write(unit);
        }
        return new Outcome(decision, unit.find(applicationId).orElse(null));
    }

    private Taken take(WorkUnit<Verification> unit, ReceivedEvent received) {
        if (received.event() instanceof DispositionForwarded forwarded) {
            unit.write(Disposers.remember(received.key(), forwarded));
        }
        Optional<VerificationCommand> command =
                VerificationCommands.of(received, new Reply(Ids.next(), clock.instant()));
        if (command.isEmpty()) {
            return Taken.HANDLED;
        }
        return switch (decide(unit, received.key(), command.get())) {
            case Happened<VerificationEvent> happened -> {
                keep(unit, received.key(), happened);
                yield Taken.HANDLED;
            }
            case AlreadyDone<VerificationEvent> _ -> Taken.HANDLED;
            case Ahead<VerificationEvent> _ -> Taken.AHEAD;
            case Refused<VerificationEvent> refused ->
                    throw new PermanentFailure(refused.code(), refused.reason());
        };
    }

    private static Decision<VerificationEvent> decide(
            WorkUnit<Verification> unit, UUID applicationId, VerificationCommand command) {
        return VerificationFlow.decide(unit.find(applicationId).orElse(null), command);
    }

    private static void keep(
            WorkUnit<Verification> unit, UUID applicationId, Happened<VerificationEvent> happened) {
        for (VerificationEvent event : happened.events()) {
            Verification state =
                    VerificationFlow.evolve(unit.find(applicationId).orElse(null), event);
            unit.put(applicationId, state);
            tell(unit, state, event);
        }
    }

    private static void tell(
            WorkUnit<Verification> unit, Verification state, VerificationEvent event) {
        switch (event) {
            case VerificationEvent.Submitted _ when state instanceof AtBsre at ->
                    unit.send(VerificationEvents.submitted(at));
            case VerificationEvent.Approved approved when state instanceof Verified verified ->
                    unit.send(VerificationEvents.verified(verified, approved.eventId()));
            case VerificationEvent.Refused refused when state instanceof RefusedByBsre rejected ->
                    unit.send(VerificationEvents.rejected(rejected, refused.eventId()));
            case VerificationEvent.ReturnedForCorrection returned
                    when state instanceof Returned asked ->
                    unit.send(VerificationEvents.returned(asked, returned.eventId()));
            case VerificationEvent.Rejected rejected
                    when state instanceof RejectedByVerifier refusal ->
                    unit.send(VerificationEvents.rejected(refusal, rejected.eventId()));
            case VerificationEvent.Withdrawn withdrawn when state instanceof Withdrawn done ->
                    unit.send(VerificationEvents.withdrawn(done, withdrawn.eventId()));
            case VerificationEvent.Submitted _,
                    VerificationEvent.Approved _,
                    VerificationEvent.Refused _,
                    VerificationEvent.ReturnedForCorrection _,
                    VerificationEvent.Rejected _,
                    VerificationEvent.Withdrawn _ ->
                    throw new IllegalStateException("the state does not follow from the event");
            case VerificationEvent.Received _,
                    VerificationEvent.Resumed _,
                    VerificationEvent.Opened _,
                    VerificationEvent.NotSent _,
                    VerificationEvent.LeftUnconfirmed _,
                    VerificationEvent.LeftParked _,
                    VerificationEvent.TakenByBsre _,
                    VerificationEvent.StillUndecided _,
                    VerificationEvent.WithdrawalNoted _,
                    VerificationEvent.RegistrationNoted _,
                    VerificationEvent.Ended _ -> {
                // Nobody outside needs to hear of these.
            }
        }
    }
}
