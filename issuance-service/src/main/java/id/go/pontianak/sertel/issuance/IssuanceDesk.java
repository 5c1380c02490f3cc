package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent;
import id.go.pontianak.sertel.issuance.domain.IssuanceFlow;
import id.go.pontianak.sertel.issuance.domain.IssuanceHistory;
import id.go.pontianak.sertel.issuance.messaging.IssuanceCommands;
import id.go.pontianak.sertel.issuance.messaging.IssuanceEvents;
import id.go.pontianak.sertel.issuance.register.HolderTable;
import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.platform.inbox.EventDesk;
import id.go.pontianak.sertel.platform.inbox.Inbox;
import id.go.pontianak.sertel.platform.inbox.Incoming;
import id.go.pontianak.sertel.platform.inbox.ReceivedEvent;
import id.go.pontianak.sertel.platform.inbox.Taken;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnit;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where steps 6 and 7 happen: reads a case, lets the domain decide, writes state, events and
 * register together. The only class that opens transactions, and it calls nobody outside.
 */
@Service
public class IssuanceDesk implements EventDesk {

    private final WorkUnits<Issuance> units;
    private final Inbox<Issuance> inbox;
    private final IssuanceEvents events;
    private final SlotTable slots;
    private final StepMetrics metrics;
    private final Refusals refusals;
    private final InstantSource clock;

    IssuanceDesk(
            WorkUnits<Issuance> units,
            Inbox<Issuance> inbox,
            IssuanceEvents events,
            SlotTable slots,
            StepMetrics metrics,
            Refusals refusals,
            InstantSource clock) {
        this.units = units;
        this.inbox = inbox;
        this.events = events;
        this.slots = slots;
        this.metrics = metrics;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(List<Incoming> batch) {
        inbox.receive(batch, this::take);
    }

    /**
     * Does one thing with a case.
     *
     * @param command what, by the state that is behind the lock
     * @throws Problem 404 if there is no such case, 409 if it may not be done
     */
    @Transactional
    public Outcome act(UUID applicationId, Function<Arrived, IssuanceCommand> command) {
        return apply(units.read(List.of(applicationId)), applicationId, command);
    }

    /**
     * Does something for which an owner is to come at a time. Whoever asks for the same time waits
     * here until it is known whether there is room left.
     *
     * @param command told whether there is room
     * @throws Problem as {@link #act}
     */
    @Transactional
    public Outcome book(
            UUID applicationId, Instant at, Function<Boolean, IssuanceCommand> command) {
        var room = new SlotTable.Room[1];
        WorkUnit<Issuance> unit =
                units.read(
                        List.of(applicationId),
                        trip -> room[0] = slots.lock(trip, at, applicationId));
        return apply(unit, applicationId, _ -> command.apply(room[0].isLeft()));
    }

    private Taken take(WorkUnit<Issuance> unit, ReceivedEvent received) {
        IssuanceCommands.of(received.event(), clock.instant())
                .ifPresent(
                        command -> {
                            Issuance before = unit.find(received.key()).orElse(null);
                            if (IssuanceFlow.decide(before, command)
                                    instanceof Decision.Happened<IssuanceEvent>(var happened)) {
                                happened.forEach(event -> happened(unit, received.key(), event));
                            }
                        });
        return Taken.HANDLED;
    }

    private Outcome apply(
            WorkUnit<Issuance> unit,
            UUID applicationId,
            Function<Arrived, IssuanceCommand> command) {
        if (!(unit.find(applicationId).orElse(null) instanceof Arrived before)) {
            throw Problem.notFound();
        }
        return switch (IssuanceFlow.decide(before, command.apply(before))) {
            case Decision.Happened<IssuanceEvent>(var happened) -> {
                happened.forEach(event -> happened(unit, applicationId, event));
                units.write(unit);
                yield new Outcome(
                        (Arrived) unit.find(applicationId).orElseThrow(), happened.getLast());
            }
            case Decision.AlreadyDone<IssuanceEvent> _ -> new Outcome(before, null);
            case Decision.Refused<IssuanceEvent>(var code, _) -> throw refusals.of(code, before);
            case Decision.Ahead<IssuanceEvent> _ ->
                    throw new IllegalStateException("only events can be ahead");
        };
    }

    private void happened(WorkUnit<Issuance> unit, UUID applicationId, IssuanceEvent event) {
        @Nullable Issuance before = unit.find(applicationId).orElse(null);
        Issuance after = IssuanceHistory.evolve(before, event);
        unit.put(applicationId, after);
        events.of(before, event).ifPresent(unit::send);
        metrics.happened(before, event);
        if (event instanceof IssuanceEvent.Handed
                && after instanceof Issuance.Delivered delivered) {
            unit.write(HolderTable.insert(delivered));
        }
    }
}
