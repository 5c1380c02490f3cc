package id.go.pontianak.sertel.platform.inbox;

import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.WorkUnit;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
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
    final InboxTables tables;
    final DeadLetters deadLetters;
    final EventCodec codec;
    final Traces traces;

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
    public void receive(Collection<Incoming> batch, Handler<S> handler) {
        receive(batch, trip -> {}, handler);
    }

    /**
     * Handles a batch.
     *
     * @param more adds queries to the read, if the handler needs more than the aggregates
     */
    public void receive(Collection<Incoming> batch, Consumer<RoundTrip> more, Handler<S> handler) {
        Set<UUID> keys = new LinkedHashSet<>();
        batch.forEach(each -> keys.add(each.key()));
        var reading = new Reading[1];
        WorkUnit<S> unit =
                units.read(
                        keys,
                        trip -> {
                            reading[0] = new Reading(tables, trip, batch, keys);
                            more.accept(trip);
                        });
        new InboxBatch<>(unit, handler, this, reading[0]).handle(batch);
        units.write(unit);
    }

    /** What is known about a batch before it is handled. */
    static final class Reading {
        final RoundTrip.Rows<String> handled;
        final RoundTrip.Rows<InboxTables.Pending> pending;
        final RoundTrip.Rows<InboxTables.Blocked> blocked;

        Reading(
                InboxTables tables,
                RoundTrip trip,
                Collection<Incoming> batch,
                Collection<UUID> keys) {
            handled =
                    trip.query(
                            tables.handled(
                                    batch.stream()
                                            .flatMap(each -> eventId(each).stream())
                                            .toList()),
                            (row, i) -> row.getString(1));
            pending = trip.query(tables.pending(keys), InboxTables::pendingRow);
            blocked = trip.query(tables.blocked(keys), InboxTables::blockedRow);
        }

        private static Optional<String> eventId(Incoming each) {
            return switch (each) {
                case ReceivedEvent event -> Optional.of(event.eventId());
                case DiscardedLetter _ -> Optional.empty();
            };
        }
    }
}
