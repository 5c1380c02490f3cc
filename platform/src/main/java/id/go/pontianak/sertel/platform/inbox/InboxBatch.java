package id.go.pontianak.sertel.platform.inbox;

import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.codec.MissingSchema;
import id.go.pontianak.sertel.platform.failure.Failures;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.WorkUnit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One batch between its read and its write: which of its events, and of those that waited, can be
 * taken now.
 *
 * @param <S> the aggregate's state
 */
final class InboxBatch<S> {
    private final WorkUnit<S> unit;
    private final Inbox.Handler<S> handler;
    private final InboxTables tables;
    private final DeadLetters deadLetters;
    private final EventCodec codec;
    private final Traces traces;
    private final Set<String> handled;
    private final Set<String> handledNow = new LinkedHashSet<>();
    private final List<ReceivedEvent> ahead = new ArrayList<>();
    private final Set<String> noLongerPending = new HashSet<>();
    private final Map<UUID, List<InboxTables.Pending>> pending = new HashMap<>();
    private final Map<UUID, Set<Origin>> blocked = new HashMap<>();

    InboxBatch(WorkUnit<S> unit, Inbox.Handler<S> handler, Inbox<S> inbox, Inbox.Reading reading) {
        this.unit = unit;
        this.handler = handler;
        this.tables = inbox.tables;
        this.deadLetters = inbox.deadLetters;
        this.codec = inbox.codec;
        this.traces = inbox.traces;
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

    void handle(Collection<Incoming> batch) {
        for (Incoming incoming : batch) {
            switch (incoming) {
                case ReceivedEvent event -> handle(event);
                case DiscardedLetter letter -> handle(letter);
            }
        }
        record();
    }

    private void handle(ReceivedEvent event) {
        boolean unblocked = event.replayed() && unblock(event);
        if (event.replayed()) {
            unit.write(deadLetters.replayed(event.origin()));
        }
        if (!handled.contains(event.eventId()) && !isDeadLetter(event)) {
            takeNew(event);
        }
        if (unblocked) {
            takePending(event.key());
        }
    }

    private void handle(DiscardedLetter letter) {
        // Only what is a dead letter: nobody can have another event taken for handled.
        if (unblock(letter)) {
            unit.write(deadLetters.discard(letter.origin(), letter.by(), letter.reason()));
            if (letter.eventId() != null) {
                markHandled(letter.eventId());
            }
            takePending(letter.key());
        }
    }

    private void takeNew(ReceivedEvent event) {
        if (isBlocked(event.key(), event.origin())) {
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

    /** By any dead letter but those that stand behind the event on its own partition. */
    private boolean isBlocked(UUID key, Origin origin) {
        return blocked.getOrDefault(key, Set.of()).stream()
                .anyMatch(letter -> !origin.isBefore(letter));
    }

    /** Whether it was buried and comes again because nobody could tell Kafka. */
    private boolean isDeadLetter(ReceivedEvent event) {
        return blocked.getOrDefault(event.key(), Set.of()).contains(event.origin());
    }

    private boolean unblock(Incoming incoming) {
        Set<Origin> letters = blocked.get(incoming.key());
        return letters != null && letters.remove(incoming.origin());
    }

    /** Goes on until none of the waiting events can be taken. */
    private void takePending(UUID key) {
        List<InboxTables.Pending> waiting = pending.getOrDefault(key, new ArrayList<>());
        boolean progress = true;
        while (progress) {
            progress = waiting.removeIf(this::takeWaiting);
            progress |= ahead.removeIf(event -> event.key().equals(key) && takeAhead(event));
        }
    }

    private boolean takeAhead(ReceivedEvent event) {
        if (handled.contains(event.eventId())) {
            return true;
        }
        if (isBlocked(event.key(), event.origin()) || take(event) == Taken.AHEAD) {
            return false;
        }
        markHandled(event.eventId());
        return true;
    }

    private boolean takeWaiting(InboxTables.Pending waiting) {
        if (handled.contains(waiting.eventId())) {
            noLongerPending.add(waiting.eventId());
            return true;
        }
        if (isBlocked(waiting.key(), waiting.origin())) {
            return false;
        }
        try {
            ReceivedEvent event = waiting.received(codec);
            if (unit.attempt(() -> take(event)) == Taken.AHEAD) {
                return false;
            }
            markHandled(event.eventId());
        } catch (RuntimeException failure) {
            if (failure instanceof MissingSchema || Failures.isTemporary(failure)) {
                throw failure;
            }
            // It alone is at fault, not the event that it was taken up after.
            unit.write(deadLetters.bury(waiting.record(), DeadLetters.cause(failure)));
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
