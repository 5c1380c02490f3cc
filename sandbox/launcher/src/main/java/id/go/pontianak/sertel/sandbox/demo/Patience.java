package id.go.pontianak.sertel.sandbox.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long something is waited for, and how often it is looked at.
 *
 * @param limit after which the wait has failed
 * @param pause between two looks
 */
public record Patience(Duration limit, Duration pause) {

    /** A look at something that may not be so yet. */
    @FunctionalInterface
    public interface Look<T> {

        /** The value waited for, or empty if it is not there yet. */
        Optional<T> now() throws InterruptedException;
    }

    /**
     * Looks until the value is there.
     *
     * @param what is waited for, for the message if it never comes
     * @throws WaitFailed if it is not there in time; the message names what and the last answer
     */
    public <T> T until(String what, LastSeen seen, Look<T> look) throws InterruptedException {
        Instant end = Instant.now().plus(limit);
        while (true) {
            Optional<T> value = look.now();
            if (value.isPresent()) {
                return value.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new WaitFailed(
                        "Waited %d s in vain for: %s. Last seen: %s"
                                .formatted(limit.toSeconds(), what, seen));
            }
            Thread.sleep(pause);
        }
    }
}
