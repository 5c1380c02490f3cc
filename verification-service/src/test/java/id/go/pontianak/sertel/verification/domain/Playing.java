package id.go.pontianak.sertel.verification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.verification.domain.Telling.Item;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A case that is told in one of many orders, and what this service makes of it. */
final class Playing {

    private @Nullable Verification state;
    private final List<VerificationEvent> happened = new ArrayList<>();
    private final List<VerificationCommand> waiting = new ArrayList<>();

    @Nullable Verification state() {
        return state;
    }

    List<VerificationEvent> happened() {
        return happened;
    }

    /** What is still ahead of what it builds on. */
    List<VerificationCommand> waiting() {
        return waiting;
    }

    /** A choice says which track goes on, and whether what it brought comes a second time. */
    void play(Telling telling, List<Integer> choices) {
        int[] next = new int[telling.tracks().size()];
        for (int turn = 0; ; turn++) {
            List<Integer> open = open(telling, next);
            if (open.isEmpty()) {
                return;
            }
            int choice = choices.get(turn % choices.size());
            int track = open.get(choice % open.size());
            Item item = telling.tracks().get(track).get(next[track]++);
            item.command().apply(state).ifPresent(command -> put(command, item));
            if (item.fromOutside() && choice / 7 % 3 == 0) {
                item.command().apply(state).ifPresent(command -> put(command, item));
            }
        }
    }

    /** Tracks whose next item can happen: its cause was said, or the desk has what it takes. */
    private List<Integer> open(Telling telling, int[] next) {
        List<Integer> open = new ArrayList<>();
        for (int track = 0; track < next.length; track++) {
            List<Item> items = telling.tracks().get(track);
            if (next[track] < items.size() && canHappen(items.get(next[track]))) {
                open.add(track);
            }
        }
        return open;
    }

    private boolean canHappen(Item item) {
        boolean caused =
                happened.stream().filter(item.saidBefore()::isInstance).count() >= item.times();
        return caused && (item.fromOutside() || item.command().apply(state).isPresent());
    }

    /** As the inbox does: what is ahead waits, and is tried again after each that was taken. */
    private void put(VerificationCommand command, Item item) {
        if (!taken(command, item)) {
            waiting.add(command);
            return;
        }
        while (waiting.removeIf(ahead -> taken(ahead, item))) {
            // Each may have made way for another.
        }
    }

    private boolean taken(VerificationCommand command, Item item) {
        switch (VerificationFlow.decide(state, command)) {
            case Decision.Happened<VerificationEvent>(var events) ->
                    events.forEach(
                            event -> {
                                state = VerificationFlow.evolve(state, event);
                                happened.add(event);
                            });
            case Decision.Refused<VerificationEvent> refused ->
                    assertThat(item.fromOutside()).as("%s: %s", command, refused).isFalse();
            case Decision.Ahead<VerificationEvent> _ -> {
                return false;
            }
            case Decision.AlreadyDone<VerificationEvent> _ -> {
                // Nothing changes.
            }
        }
        return true;
    }
}
