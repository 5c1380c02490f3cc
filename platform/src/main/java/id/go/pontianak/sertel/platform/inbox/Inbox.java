package id.go.pontianak.sertel.platform.inbox;

import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.WorkUnit;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Handles a batch of events in the desk's transaction, with one round trip to read and one to
 * write, whatever the batch's size: what was handled before is skipped; what is ahead waits as
 * pending and is taken up when what it waits for arrives; what comes after a dead letter of the
 * same aggregate waits until that is replayed or discarded.
 *
 * @param <S> the aggregate's state
 */
public final class Inbox<S> {

    /**
     * Applies one event to the unit of work.
     *
     * @param <S> the aggregate's state
     */
    @FunctionalInterface
    public interface Handler<S> {

        /**
         * @throws PermanentFailure if the event can never be applied
         */
        Taken take(WorkUnit<S> unit, ReceivedEvent event);
    }

    private final WorkUnits<S> units;
    private final InboxTables tables;
    private final DeadLetters deadLetters;
    private final EventCodec codec;
    private final Traces traces;

    public Inbox(
            WorkUnits<S> units,
            InboxTables tables,
            DeadLetters deadLetters,
            EventCodec codec,
            Traces traces) {
        this.units = units;
        this.tables = tables;
        this.deadLetters = deadLetters;
        this.codec = codec;
        this.traces = traces;
    }

    /** Handles a batch, reading nothing but the aggregates. */
    public void receive(Collection<ReceivedEvent> batch, Handler<S> handler) {
        receive(batch, trip -> {}, handler);
    }

    /**
     * Handles a batch.
     *
     * @param more adds queries to the read, if the handler needs more than the aggregates
     */
    public void receive(
            Collection<ReceivedEvent> batch, Consumer<RoundTrip> more, Handler<S> handler) {
        Set<UUID> keys = new LinkedHashSet<>();
        batch.forEach(event -> keys.add(event.key()));
        var reading = new Reading[1];
        WorkUnit<S> unit =
                units.read(
                        keys,
                        trip -> {
                            reading[0] = new Reading(tables, trip, batch, keys);
                            more.accept(trip);
                        });
        new Batch(unit, handler, reading[0]).handle(batch);
        units.write(unit);
    }

    /** What is known about a batch before it is handled. */
    private static final class Reading {
        private final RoundTrip.Rows<String> handled;
        private final RoundTrip.Rows<InboxTables.Pending> pending;
        private final RoundTrip.Rows<InboxTables.Blocked> blocked;

        Reading(
                InboxTables tables,
                RoundTrip trip,
                Collection<ReceivedEvent> batch,
                Collection<UUID> keys) {
            handled =
                    trip.query(
                            tables.handled(batch.stream().map(ReceivedEvent::eventId).toList()),
                            (row, i) -> row.getString(1));
            pending = trip.query(tables.pending(keys), InboxTables::pendingRow);
            blocked = trip.query(tables.blocked(keys), InboxTables::blockedRow);
        }
    }

    private final class Batch {
        private final WorkUnit<S> unit;
        private final Handler<S> handler;
        private final Set<String> handled;
        private final Set<String> handledNow = new LinkedHashSet<>();
        private final List<ReceivedEvent> ahead = new ArrayList<>();
        private final Set<String> noLongerPending = new HashSet<>();
        private final Map<UUID, List<InboxTables.Pending>> pending = new HashMap<>();
        private final Map<UUID, Set<Origin>> blocked = new HashMap<>();

        Batch(WorkUnit<S> unit, Handler<S> handler, Reading reading) {
            this.unit = unit;
            this.handler = handler;
            this.handled = new HashSet<>(reading.handled.all());
            reading.pending
                    .all()
                    .forEach(
                            waiting ->
                                    pending.computeIfAbsent(waiting.key(), _ -> new ArrayList<>())
                                            .add(waiting));
            reading.blocked
                    .all()
                    .forEach(
                            blocking ->
                                    blocked.computeIfAbsent(blocking.key(), _ -> new HashSet<>())
                                            .add(blocking.origin()));
        }

        void handle(Collection<ReceivedEvent> batch) {
            for (ReceivedEvent event : batch) {
                boolean unblocked = event.replayed() && unblock(event);
                if (!handled.contains(event.eventId())) {
                    takeNew(event);
                } else if (unblocked) {
                    takePending(event.key());
                }
            }
            record();
        }

        private void takeNew(ReceivedEvent event) {
            if (isBlocked(event.key())) {
                ahead.add(event);
                return;
            }
            switch (take(event)) {
                case HANDLED -> {
                    markHandled(event.eventId());
                    takePending(event.key());
                }
                case AHEAD -> ahead.add(event);
            }
        }

        private Taken take(ReceivedEvent event) {
            return traces.continued(
                    event.headers(),
                    "handle " + event.origin().topic(),
                    () -> handler.take(unit, event));
        }

        private void markHandled(String eventId) {
            handled.add(eventId);
            handledNow.add(eventId);
        }

        private boolean isBlocked(UUID key) {
            return !blocked.getOrDefault(key, Set.of()).isEmpty();
        }

        private boolean unblock(ReceivedEvent event) {
            boolean was = blocked.getOrDefault(event.key(), Set.of()).remove(event.origin());
            unit.write(tables.unblock(event.origin()));
            return was;
        }

        /** Goes on until none of the waiting events can be taken. */
        private void takePending(UUID key) {
            boolean progress = true;
            while (progress && !isBlocked(key)) {
                progress = false;
                Iterator<InboxTables.Pending> waiting =
                        pending.getOrDefault(key, new ArrayList<>()).iterator();
                while (waiting.hasNext()) {
                    if (takeWaiting(waiting.next())) {
                        waiting.remove();
                        progress = true;
                    }
                }
                Iterator<ReceivedEvent> fromThisBatch = ahead.iterator();
                while (fromThisBatch.hasNext()) {
                    ReceivedEvent event = fromThisBatch.next();
                    if (event.key().equals(key) && take(event) == Taken.HANDLED) {
                        markHandled(event.eventId());
                        fromThisBatch.remove();
                        progress = true;
                    }
                }
            }
        }

        private boolean takeWaiting(InboxTables.Pending waiting) {
            if (handled.contains(waiting.eventId())) {
                noLongerPending.add(waiting.eventId());
                return true;
            }
            try {
                ReceivedEvent event = waiting.received(codec);
                if (take(event) == Taken.AHEAD) {
                    return false;
                }
                markHandled(event.eventId());
            } catch (PermanentFailure failure) {
                unit.write(deadLetters.bury(waiting.record(), failure.code()));
                deadLetters.relayAfterCommit();
                blocked.computeIfAbsent(waiting.key(), _ -> new HashSet<>()).add(waiting.origin());
            }
            noLongerPending.add(waiting.eventId());
            return true;
        }

        private void record() {
            noLongerPending.addAll(handledNow);
            if (!handledNow.isEmpty()) {
                unit.write(tables.markHandled(handledNow));
            }
            if (!noLongerPending.isEmpty()) {
                unit.write(tables.noLongerPending(noLongerPending));
            }
            if (!ahead.isEmpty()) {
                unit.write(tables.wait(ahead));
            }
        }
    }
}
