package id.go.pontianak.sertel.platform.decision;

import java.util.List;

/**
 * A domain's answer to a command. Refusals are values, not exceptions: only broken things throw.
 *
 * @param <E> the domain's own events
 */
public sealed interface Decision<E> {

    /**
     * It happened: these events, in this order, make the new state.
     *
     * @param events never empty
     */
    record Happened<E>(List<E> events) implements Decision<E> {
        public Happened {
            if (events.isEmpty()) {
                throw new IllegalArgumentException("nothing happened");
            }
            events = List.copyOf(events);
        }
    }

    /** The same was done before: answered as done, nothing changes. */
    record AlreadyDone<E>() implements Decision<E> {}

    /** An event came before the one that it builds on; it waits and is taken up later. */
    record Ahead<E>() implements Decision<E> {}

    /**
     * It may not be done.
     *
     * @param code stable code in capitals, for example {@code NOT_OPENED}; the text for people is
     *     looked up under {@code problem.<code>}
     * @param reason for developers and logs, without personal data
     */
    record Refused<E>(String code, String reason) implements Decision<E> {}

    /** Shorthand for one event. */
    static <E> Decision<E> happened(E event) {
        return new Happened<>(List.of(event));
    }

    static <E> Decision<E> alreadyDone() {
        return new AlreadyDone<>();
    }

    static <E> Decision<E> ahead() {
        return new Ahead<>();
    }

    static <E> Decision<E> refused(String code, String reason) {
        return new Refused<>(code, reason);
    }
}
