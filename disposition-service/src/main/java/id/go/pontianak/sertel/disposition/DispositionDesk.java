package id.go.pontianak.sertel.disposition;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry;
import id.go.pontianak.sertel.disposition.domain.AgendaEntry.Classification;
import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Forwarded;
import id.go.pontianak.sertel.disposition.domain.DispositionFlow;
import id.go.pontianak.sertel.disposition.domain.Instruction;
import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.messaging.DispositionCommands;
import id.go.pontianak.sertel.disposition.messaging.DispositionEvents;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
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
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.work.WorkUnit;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where letters are received, opened and passed on: load, decide, keep, tell. The only class of
 * this service that opens transactions; each reads once and writes once.
 */
@Service
public class DispositionDesk implements EventDesk {

    private final WorkUnits<Disposition> units;
    private final Inbox<Disposition> inbox;
    private final AgendaBook agenda;
    private final WorkingHours hours;
    private final InstantSource clock;

    DispositionDesk(
            WorkUnits<Disposition> units,
            Inbox<Disposition> inbox,
            AgendaBook agenda,
            WorkingHours hours,
            InstantSource clock) {
        this.units = units;
        this.inbox = inbox;
        this.agenda = agenda;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(List<Incoming> batch) {
        inbox.receive(batch, this::take);
    }

    /** Opens a case, which marks it as reviewed; empty if it has not come to this official yet. */
    @Transactional
    public Optional<Disposition> open(UUID applicationId, Official by) {
        WorkUnit<Disposition> unit = units.read(List.of(applicationId));
        return switch (decide(
                unit, applicationId, new DispositionCommand.Open(by, clock.instant()))) {
            case Happened<DispositionEvent> happened -> {
                keep(unit, applicationId, happened);
                units.write(unit);
                yield unit.find(applicationId);
            }
            case AlreadyDone<DispositionEvent> _ -> unit.find(applicationId);
            case Refused<DispositionEvent> _, Ahead<DispositionEvent> _ -> Optional.empty();
        };
    }

    /**
     * Passes cases on with one note, each by itself.
     *
     * @return for each case, in the given order, what became of it
     */
    @Transactional
    public Map<UUID, Decision<DispositionEvent>> forward(
            Collection<UUID> applicationIds,
            Official by,
            List<Instruction> instructions,
            Classification classification,
            @Nullable String note) {
        Instant now = clock.instant();
        int year = now.atZone(hours.zone()).getYear();
        var numbers = new AgendaBook.Numbers[1];
        WorkUnit<Disposition> unit =
                units.read(
                        applicationIds,
                        trip ->
                                numbers[0] =
                                        agenda.reserve(
                                                trip, by.rank(), year, applicationIds.size()));
        Iterator<String> number = numbers[0].iterator();
        Map<UUID, Decision<DispositionEvent>> decisions = new LinkedHashMap<>();
        for (UUID applicationId : applicationIds) {
            var command =
                    new DispositionCommand.Forward(
                            by,
                            instructions,
                            note,
                            Ids.next(),
                            new AgendaEntry(number.next(), classification),
                            now);
            Decision<DispositionEvent> decision = decide(unit, applicationId, command);
            if (decision instanceof Happened<DispositionEvent> happened) {
                keep(unit, applicationId, happened);
            }
            decisions.put(applicationId, decision);
        }
        units.write(unit);
        return decisions;
    }

    private Taken take(WorkUnit<Disposition> unit, ReceivedEvent received) {
        if (!(received.event() instanceof ApplicationSubmitted submitted)
                || submitted.getResumeStep() != SopStep.of(2).number()) {
            return Taken.HANDLED;
        }
        return switch (decide(unit, received.key(), DispositionCommands.receive(submitted))) {
            case Happened<DispositionEvent> happened -> {
                keep(unit, received.key(), happened);
                yield Taken.HANDLED;
            }
            case AlreadyDone<DispositionEvent> _ -> Taken.HANDLED;
            case Ahead<DispositionEvent> _ -> Taken.AHEAD;
            case Refused<DispositionEvent> refused ->
                    throw new PermanentFailure(refused.code(), refused.reason());
        };
    }

    private static Decision<DispositionEvent> decide(
            WorkUnit<Disposition> unit, UUID applicationId, DispositionCommand command) {
        return DispositionFlow.decide(unit.find(applicationId).orElse(null), command);
    }

    private static void keep(
            WorkUnit<Disposition> unit, UUID applicationId, Happened<DispositionEvent> happened) {
        for (DispositionEvent event : happened.events()) {
            @Nullable Disposition before = unit.find(applicationId).orElse(null);
            unit.put(applicationId, DispositionFlow.evolve(before, event));
            if (event instanceof Forwarded forwarded && before instanceof OnDesk desk) {
                unit.send(DispositionEvents.forwarded(desk, forwarded));
            }
        }
    }
}
