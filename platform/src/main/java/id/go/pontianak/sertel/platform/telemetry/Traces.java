package id.go.pontianak.sertel.platform.telemetry;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Carries W3C trace context through the outbox and Kafka, so that one case is one story. */
public final class Traces {

    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The current trace as headers ({@code traceparent}); empty when there is none. */
    public Map<String, String> current() {
        Map<String, String> headers = new HashMap<>();
        Span span = tracer.currentSpan();
        if (span != null) {
            propagator.inject(
                    span.context(), headers, (_, name, value) -> headers.put(name, value));
        }
        return headers;
    }

    /**
     * Does something as part of an earlier trace.
     *
     * @param traceparent null begins a trace of its own
     * @param name what is done, without personal data
     */
    public void continued(@Nullable String traceparent, String name, Runnable action) {
        continued(
                traceparent == null ? Map.of() : Map.of("traceparent", traceparent),
                name,
                () -> {
                    action.run();
                    return true;
                });
    }

    /**
     * Does something as part of the trace that the headers tell of.
     *
     * @param headers an event's headers
     * @param name what is done, without personal data
     */
    public <T> T continued(Map<String, String> headers, String name, Supplier<T> action) {
        Span span =
                propagator.extract(headers, Map::get).name(name).kind(Span.Kind.CONSUMER).start();
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            return action.get();
        } catch (RuntimeException e) {
            // The exception's own text stays out of the trace: it may quote what it choked on.
            span.tag("error", e.getClass().getSimpleName());
            throw e;
        } finally {
            span.end();
        }
    }
}
