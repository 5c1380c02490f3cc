package id.go.pontianak.sertel.platform.external;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRateLimiterMetrics;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientResponseException;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Guards one kind of call to one outside system: Retry(CircuitBreaker(RateLimiter(Bulkhead(
 * TimeLimiter(call))))), composed here so that the order can be read. Tried again at once is only
 * what cannot have reached the other side; everything else is the caller's to decide.
 */
public final class Guard {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    /** The other side was not reached, or said that it did nothing. */
    private static final class NothingDone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingDone(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("guarded-call-", 0).factory());
    private final CircuitBreaker breaker;
    private final RateLimiter rate;
    private final Bulkhead bulkhead;
    private final TimeLimiter time;
    private final Retry retry;
    private final Function<RestClientResponseException, String> codeOf;

    /**
     * @param name the other side and what is asked of it, for example {@code bsre-registration}
     * @param codeOf reads the other side's own code out of an error answer
     */
    public Guard(
            String name,
            GuardProperties properties,
            Function<RestClientResponseException, String> codeOf,
            MeterRegistry meters) {
        this.codeOf = codeOf;
        var breakers =
                CircuitBreakerRegistry.of(
                        CircuitBreakerConfig.custom()
                                .failureRateThreshold(properties.failureRatePercent())
                                .slidingWindowSize(properties.window())
                                .minimumNumberOfCalls(Math.min(5, properties.window()))
                                .waitDurationInOpenState(properties.openFor())
                                .permittedNumberOfCallsInHalfOpenState(2)
                                .ignoreException(Guard::tellsNothingOfItsHealth)
                                .build());
        var rates =
                RateLimiterRegistry.of(
                        RateLimiterConfig.custom()
                                .limitForPeriod(properties.callsPerSecond())
                                .limitRefreshPeriod(Duration.ofSeconds(1))
                                .timeoutDuration(Duration.ofSeconds(2))
                                .build());
        var bulkheads =
                BulkheadRegistry.of(
                        BulkheadConfig.custom()
                                .maxConcurrentCalls(properties.concurrentCalls())
                                .maxWaitDuration(Duration.ofSeconds(2))
                                .build());
        this.time =
                TimeLimiter.of(
                        name,
                        TimeLimiterConfig.custom()
                                .timeoutDuration(properties.timeLimit())
                                .cancelRunningFuture(true)
                                .build());
        this.retry =
                Retry.of(
                        name,
                        RetryConfig.custom()
                                .maxAttempts(3)
                                .intervalFunction(
                                        IntervalFunction.ofExponentialRandomBackoff(100, 2))
                                .retryExceptions(NothingDone.class)
                                .build());
        this.breaker = breakers.circuitBreaker(name);
        this.rate = rates.rateLimiter(name);
        this.bulkhead = bulkheads.bulkhead(name);
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        TaggedRateLimiterMetrics.ofRateLimiterRegistry(rates).bindTo(meters);
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
    }

    /** Whether calls are let through, as far as is known. */
    public boolean isClosed() {
        return breaker.getState() == CircuitBreaker.State.CLOSED
                || breaker.getState() == CircuitBreaker.State.HALF_OPEN;
    }

    /**
     * Calls the other side. Never throws: whatever happened is in the answer.
     *
     * @param call made on another thread, under the current trace
     */
    public <T> Answer<T> call(Callable<T> call) {
        Callable<T> traced =
                ContextSnapshotFactory.builder().build().captureAll().wrap(classified(call));
        Callable<T> limited =
                Bulkhead.decorateCallable(
                        bulkhead,
                        TimeLimiter.decorateFutureSupplier(time, () -> threads.submit(traced)));
        Callable<T> guarded =
                Retry.decorateCallable(
                        retry,
                        CircuitBreaker.decorateCallable(
                                breaker, RateLimiter.decorateCallable(rate, limited)));
        try {
            return new Answer.Given<>(guarded.call());
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            return answer(failure);
        } catch (Exception failure) {
            return answer(failure);
        }
    }

    private static <T> Callable<T> classified(Callable<T> call) {
        return () -> {
            try {
                return call.call();
            } catch (Exception failure) {
                if (isBusy(failure)) {
                    throw new NothingDone("busy", failure);
                }
                if (causes(failure).stream().anyMatch(Guard::isUnreached)) {
                    throw new NothingDone("not reached", failure);
                }
                throw failure;
            }
        };
    }

    private <T> Answer<T> answer(Exception failure) {
        List<Throwable> causes = causes(failure);
        for (Throwable cause : causes) {
            switch (cause) {
                case NothingDone nothing -> {
                    return new Answer.NotSent<>(String.valueOf(nothing.getMessage()));
                }
                case CallNotPermittedException _ -> {
                    return new Answer.NotSent<>("circuit open");
                }
                case BulkheadFullException _ -> {
                    return new Answer.NotSent<>("too many calls at once");
                }
                case RequestNotPermitted _ -> {
                    return new Answer.NotSent<>("too many calls a second");
                }
                case RestClientResponseException said
                        when said.getStatusCode().is4xxClientError() -> {
                    return new Answer.Refused<>(said.getStatusCode().value(), code(said));
                }
                case TimeoutException _, SocketTimeoutException _ -> {
                    return new Answer.Unknown<>("no answer in time");
                }
                default -> log.trace("Looking at the cause", cause);
            }
        }
        return new Answer.Unknown<>(causes.getLast().getClass().getSimpleName());
    }

    /** Whoever cannot read the other side's code still has its word. */
    private String code(RestClientResponseException said) {
        try {
            return codeOf.apply(said);
        } catch (RuntimeException e) {
            log.debug("An error answer without a code", e);
            return "";
        }
    }

    /** A refusal is an answer, and our own limits are not the other side's failure. */
    private static boolean tellsNothingOfItsHealth(Throwable failure) {
        return causes(failure).stream()
                .anyMatch(
                        cause ->
                                cause instanceof BulkheadFullException
                                        || cause instanceof RequestNotPermitted
                                        || (cause instanceof RestClientResponseException said
                                                && said.getStatusCode().is4xxClientError()
                                                && !isBusy(said)));
    }

    private static boolean isBusy(Throwable failure) {
        return failure instanceof RestClientResponseException said
                && (said.getStatusCode().value() == 429 || said.getStatusCode().value() == 503);
    }

    private static boolean isUnreached(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException
                || failure instanceof UnknownHostException;
    }

    private static List<Throwable> causes(Throwable failure) {
        @Nullable Throwable start =
                failure instanceof ExecutionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        return Stream.<@Nullable Throwable>iterate(
                        start,
                        cause -> cause != null,
                        cause -> cause == null ? null : cause.getCause())
                .map(Objects::requireNonNull)
                .toList();
    }
}
