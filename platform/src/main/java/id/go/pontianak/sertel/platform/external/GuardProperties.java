package id.go.pontianak.sertel.platform.external;

import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How one kind of call is guarded.
 *
 * @param timeLimit longest wait for an answer
 * @param concurrentCalls at most so many at once
 * @param callsPerSecond at most so many begun in a second
 * @param failureRatePercent share of failed calls that opens the breaker
 * @param window calls that the share is taken of
 * @param openFor how long the breaker stays open before it tries again
 */
public record GuardProperties(
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("8") int concurrentCalls,
        @DefaultValue("50") int callsPerSecond,
        @DefaultValue("50") int failureRatePercent,
        @DefaultValue("20") int window,
        @DefaultValue("10s") Duration openFor) {

    /** What holds where nothing is configured. */
    public static GuardProperties defaults() {
        return new GuardProperties(Duration.ofSeconds(10), 8, 50, 50, 20, Duration.ofSeconds(10));
    }

    /** The same with another limit of time. */
    public GuardProperties within(Duration limit) {
        return new GuardProperties(
                limit, concurrentCalls, callsPerSecond, failureRatePercent, window, openFor);
    }
}
