package id.go.pontianak.sertel.platform.work;

import id.go.pontianak.sertel.platform.outbox.OutgoingEvent;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What one transaction knows and wants: the aggregates it locked and read, their new states, the
 * events to send, and whatever else is to be written with them.
 *
 * @param <S> the aggregate's state
 */
public final class WorkUnit<S> {

    /**
     * A new state.
     *
     * @param trace the trace that was current when it was put; null if there was none
     * @param newWork whether it falls due at another time than before: if not, a worker who is at
     *     it keeps the claim
     */
    record Change<S>(S state, @Nullable String trace, boolean newWork) {}

    private final WorkUnits<S> units;
    private final Map<UUID, S> states;
    private final Map<UUID, Change<S>> changed = new LinkedHashMap<>();
    private final List<OutgoingEvent> events = new ArrayList<>();
    private final RoundTrip writes = new RoundTrip();

    WorkUnit(WorkUnits<S> units, Map<UUID, S> states) {
        this.units = units;
        this.states = states;
    }

    /** The aggregate as this unit has it, changes included; empty if there is none yet. */
    public Optional<S> find(UUID key) {
        Change<S> change = changed.get(key);
        return Optional.ofNullable(change == null ? states.get(key) : change.state());
    }

    /** The aggregate's new state. The trace that is current now goes with it. */
    public void put(UUID key, S state) {
        boolean newWork = units.fallsDueAnew(states.get(key), state);
        changed.put(key, new Change<>(state, units.trace(), newWork));
    }

    /**
     * Sends an event when, and only when, this unit's transaction commits. The trace that is
     * current now goes with it.
     */
    public void send(SpecificRecordBase event) {
        events.add(units.outgoing(event));
    }

    /** Writes something else in the same transaction and round trip. */
    public void write(Statement statement) {
        writes.execute(statement);
    }

    /** Does something that may throw, and if it does, forgets what it wanted of this unit. */
    public <T> T attempt(Supplier<T> action) {
        Map<UUID, Change<S>> changedBefore = new LinkedHashMap<>(changed);
        int eventsBefore = events.size();
        int writesBefore = writes.size();
        try {
            return action.get();
        } catch (RuntimeException failure) {
            changed.clear();
            changed.putAll(changedBefore);
            events.subList(eventsBefore, events.size()).clear();
            writes.cutTo(writesBefore);
            throw failure;
        }
    }

    Map<UUID, Change<S>> changed() {
        return changed;
    }

    List<OutgoingEvent> events() {
        return events;
    }

    RoundTrip writes() {
        return writes;
    }
}
