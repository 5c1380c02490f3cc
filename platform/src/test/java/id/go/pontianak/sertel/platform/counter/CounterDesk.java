package id.go.pontianak.sertel.platform.counter;

import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.inbox.EventDesk;
import id.go.pontianak.sertel.platform.inbox.Inbox;
import id.go.pontianak.sertel.platform.inbox.Incoming;
import id.go.pontianak.sertel.platform.inbox.ReceivedEvent;
import id.go.pontianak.sertel.platform.inbox.Taken;
import id.go.pontianak.sertel.platform.work.WorkUnit;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the events of a case by their number, whatever their topic: 1, 2, 3. Says {@code
 * PassphraseSet} with a word for everything that it took.
 */
@Service
public class CounterDesk implements EventDesk {

    /** An event that can never be taken, once it is its turn. */
    public static final String IMPOSSIBLE = "impossible";

    /** An event that a mistake in the service fails on, after it has begun with it. */
    public static final String MISTAKE = "mistake";

    private final WorkUnits<Counter> units;
    private final Inbox<Counter> inbox;

    CounterDesk(WorkUnits<Counter> units, Inbox<Counter> inbox) {
        this.units = units;
        this.inbox = inbox;
    }

    @Override
    @Transactional
    public void receive(List<Incoming> batch) {
        inbox.receive(batch, CounterDesk::take);
    }

    /** Handles one event; knows no duplicates, so that only the inbox keeps them off. */
    public static Taken take(WorkUnit<Counter> unit, ReceivedEvent received) {
        return switch (received.event()) {
            case OwnerAbsent absent ->
                    take(unit, received.key(), "A", absent.getCount(), absent.getInvitationId());
            case OwnerInvited invited ->
                    take(unit, received.key(), "I", invited.getRound(), invited.getPlace());
            default -> Taken.HANDLED;
        };
    }

    private static Taken take(
            WorkUnit<Counter> unit, UUID key, String kind, int number, String word) {
        Counter before = unit.find(key).orElseGet(Counter::empty);
        if (number > before.last() + 1) {
            return Taken.AHEAD;
        }
        if (word.equals(IMPOSSIBLE)) {
            throw new PermanentFailure("IMPOSSIBLE", "as the test wants it");
        }
        unit.put(key, before.with(number, kind));
        unit.send(said(key, kind + number));
        if (word.equals(MISTAKE)) {
            throw new IllegalStateException("a mistake, quoting 6171014502900001");
        }
        return Taken.HANDLED;
    }

    /** Says words about cases, one after the other. */
    @Transactional
    public void say(Collection<UUID> keys, List<String> words) {
        var unit = units.read(keys);
        words.forEach(word -> keys.forEach(key -> unit.send(said(key, word))));
        units.write(unit);
    }

    /** Changes a counter, says so, and fails before the commit. */
    @Transactional
    public void sayInVain(UUID key, String word) {
        var unit = units.read(List.of(key));
        unit.put(key, Counter.empty());
        unit.send(said(key, word));
        units.write(unit);
        throw new IllegalStateException("as the test wants it");
    }

    /** Adds one. */
    @Transactional
    public int add(UUID key) {
        var unit = units.read(List.of(key));
        Counter before = unit.find(key).orElseGet(Counter::empty);
        Counter after = before.with(before.last() + 1, "+");
        unit.put(key, after);
        units.write(unit);
        return after.last();
    }

    /** Sets when counters need a worker. */
    @Transactional
    public void due(Collection<UUID> keys, @Nullable Instant at) {
        var unit = units.read(keys);
        keys.forEach(key -> unit.put(key, unit.find(key).orElseGet(Counter::empty).due(at)));
        units.write(unit);
    }

    /** A counter as it stands. */
    public Optional<Counter> peek(UUID key) {
        return units.peek(key);
    }

    private static PassphraseSet said(UUID key, String word) {
        var event = new PassphraseSet();
        event.setBsreStatus(word);
        return Samples.envelope(key, event);
    }
}
