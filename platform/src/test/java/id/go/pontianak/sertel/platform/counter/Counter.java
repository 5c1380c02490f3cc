package id.go.pontianak.sertel.platform.counter;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what happened to a case.
 *
 * @param last the number of the last event
 * @param taken what was taken, in that order
 * @param dueAt when it needs a worker
 */
public record Counter(int last, List<String> taken, @Nullable Instant dueAt) {

    public Counter {
        taken = List.copyOf(taken);
    }

    /** A counter that nothing happened to yet. */
    public static Counter empty() {
        return new Counter(0, List.of(), null);
    }

    Counter with(int number, String what) {
        var more = new ArrayList<>(taken);
        more.add(what + number);
        return new Counter(Math.max(last, number), more, dueAt);
    }

    Counter due(@Nullable Instant at) {
        return new Counter(last, taken, at);
    }
}
