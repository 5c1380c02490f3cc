package id.go.pontianak.sertel.disposition;

import id.go.pontianak.sertel.disposition.delegation.Delegation;
import id.go.pontianak.sertel.disposition.delegation.Delegations;
import id.go.pontianak.sertel.disposition.domain.AgendaEntry;
import id.go.pontianak.sertel.disposition.domain.AgendaEntry.Classification;
import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Act;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.CorrectionLink;
import id.go.pontianak.sertel.disposition.domain.DispositionFlow;
import id.go.pontianak.sertel.disposition.domain.Instruction;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.disposition.domain.ReturnEntry.Correction;
import id.go.pontianak.sertel.disposition.messaging.DispositionCommands;
import id.go.pontianak.sertel.disposition.messaging.DispositionEvents;
import id.go.pontianak.sertel.disposition.step.HandledSteps;
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

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Where letters are received, opened and passed on: load, decide, keep, tell. The only class of
 * this service that opens transactions; each reads once and writes once.
 */
@Service
public class DispositionDesk implements EventDesk {

    private final WorkUnits<Disposition> units;
    private final Inbox<Disposition> inbox;
    private final AgendaBook agenda;
    private final Delegations delegations;
    private final Targets targets;
    private final HandledSteps handled;
    private final CorrectionProperties correction;
    private final InstantSource clock;

    DispositionDesk(
            WorkUnits<Disposition> units,
            Inbox<Disposition> inbox,
            AgendaBook agenda,
            Delegations delegations,
            Targets targets,
            HandledSteps handled,
            CorrectionProperties correction,
            InstantSource clock) {
        this.units = units;
        this.inbox = inbox;
        this.agenda = agenda;
        this.delegations = delegations;
        this.targets = targets;
        this.handled = handled;
        this.correction = correction;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(List<Incoming> batch) {
        inbox.receive(batch, this::take);
    }

    /** Opens a case, which marks it as reviewed. */
    @Transactional
    public Outcome open(UUID applicationId, Officer by) {
        return act(applicationId, (_, now) -> new DispositionCommand.Open(by, now));
    }

    /** Takes back what was forwarded, as long as nobody has opened it. */
    @Transactional
    public Outcome recall(UUID applicationId, Officer by, @Nullable String note) {
        return act(
                applicationId,
                (state, now) ->
                        new DispositionCommand.Recall(
                                by, note, Ids.next(), targets.worked(state, now), now));
    }

    /** Sends a case back for correction, from the rank meant; null: from whichever it is at. */
    @Transactional
    public Outcome sendBack(
            UUID applicationId, Officer by, List<Correction> faults, @Nullable Rank meant) {
        return act(
                applicationId,
                (state, now) ->
                        new DispositionCommand.SendBack(
                                by,
                                faults,
                                new CorrectionLink(
                                        Ids.random(),
                                        now.plus(correction.validFor())
                                                .truncatedTo(ChronoUnit.SECONDS)),
                                Ids.next(),
                                targets.worked(state, now),
                                now,
                                meant));
    }

    /** Refuses a request for good, in the rank meant; null: in whichever it is at. */
    @Transactional
    public Outcome reject(
            UUID applicationId,
            Officer by,
            String code,
            @Nullable String note,
            @Nullable Rank meant) {
        return act(
                applicationId,
                (_, now) -> new DispositionCommand.Reject(by, code, note, Ids.next(), now, meant));
    }

    /**
     * Passes cases on with one note, each by itself, from the rank meant; null: from where it is.
     *
     * @return for each case, in the given order, what became of it
     */
    @Transactional
    public Map<UUID, Outcome> forward(
            Collection<UUID> applicationIds,
            Officer by,
            List<Instruction> instructions,
            Classification classification,
            @Nullable String note,
            @Nullable Rank meant) {
        Instant now = clock.instant();
        int year = targets.dateOf(now).getYear();
        boolean records = by.as(Rank.KASI_PKS).isPresent();
        var numbers = new AgendaBook.Numbers[1];
        WorkUnit<Disposition> unit =
                units.read(
                        applicationIds,
                        trip ->
                                numbers[0] =
                                        agenda.reserve(trip, records, year, applicationIds.size()));
        Iterator<String> number = numbers[0].iterator();
        Map<UUID, Outcome> outcomes = new LinkedHashMap<>();
        for (UUID applicationId : applicationIds) {
            var command =
                    new DispositionCommand.Forward(
                            by,
                            instructions,
                            note,
                            Ids.next(),
                            new AgendaEntry(number.next(), classification),
                            targets.worked(unit.find(applicationId).orElse(null), now),
                            now,
                            meant);
            outcomes.put(applicationId, settle(unit, applicationId, command));
        }
        units.write(unit);
        return outcomes;
    }

    /**
     * Records an order that names a deputy.
     *
     * @param by subject of who records it
     * @return false if the deputy has an order for that rank on some of these days
     */
    @Transactional
    public boolean appoint(Delegation delegation, String by) {
        return delegations.add(delegation, by);
    }

    private Outcome act(
            UUID applicationId, BiFunction<@Nullable Disposition, Instant, Act> command) {
        WorkUnit<Disposition> unit = units.read(List.of(applicationId));
        Act act = command.apply(unit.find(applicationId).orElse(null), clock.instant());
        Outcome outcome = settle(unit, applicationId, act);
        units.write(unit);
        return outcome;
    }

    private Outcome settle(WorkUnit<Disposition> unit, UUID applicationId, Act act) {
        Decision<DispositionEvent> decision = decide(unit, applicationId, act);
        keep(unit, applicationId, decision);
        if (decision instanceof Refused<DispositionEvent> refused
                && refused.code().equals("OWN_APPLICATION")) {
            var bar = new DispositionCommand.Bar(act.by());
            keep(unit, applicationId, decide(unit, applicationId, bar));
        }
        return new Outcome(decision, unit.find(applicationId).orElse(null), act.meant());
    }

    private Taken take(WorkUnit<Disposition> unit, ReceivedEvent received) {
        return DispositionCommands.of(received.event(), Ids::next, clock.instant())
                .map(command -> decide(unit, received.key(), command))
                .map(decision -> taken(unit, received.key(), decision))
                .orElse(Taken.HANDLED);
    }

    private Taken taken(
            WorkUnit<Disposition> unit, UUID applicationId, Decision<DispositionEvent> decision) {
        return switch (decision) {
            case Happened<DispositionEvent> _, AlreadyDone<DispositionEvent> _ -> {
                keep(unit, applicationId, decision);
                yield Taken.HANDLED;
            }
            case Ahead<DispositionEvent> _ -> Taken.AHEAD;
            case Refused<DispositionEvent> refused ->
                    throw new PermanentFailure(refused.code(), refused.reason());
        };
    }

    private static Decision<DispositionEvent> decide(
            WorkUnit<Disposition> unit, UUID applicationId, DispositionCommand command) {
        return DispositionFlow.decide(unit.find(applicationId).orElse(null), command);
    }

    private void keep(
            WorkUnit<Disposition> unit, UUID applicationId, Decision<DispositionEvent> decision) {
        if (!(decision instanceof Happened<DispositionEvent>(List<DispositionEvent> events))) {
            return;
        }
        for (DispositionEvent event : events) {
            @Nullable Disposition before = unit.find(applicationId).orElse(null);
            unit.put(applicationId, DispositionFlow.evolve(before, event));
            DispositionEvents.of(before, event).ifPresent(unit::send);
            handled.count(before, event);
        }
    }
}
