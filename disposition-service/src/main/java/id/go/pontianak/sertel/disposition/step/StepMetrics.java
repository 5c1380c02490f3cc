package id.go.pontianak.sertel.disposition.step;

import id.go.pontianak.sertel.disposition.Targets;
import id.go.pontianak.sertel.disposition.delegation.NeedsDeputyQuery;
import id.go.pontianak.sertel.disposition.domain.Rank;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What waits at each step, as gauges. All of them are read together, once for a scrape. */
@Component
class StepMetrics implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Reading(Instant at, List<StepLoad> loads, double needsDeputy) {}

    private final StepLoadQuery loads;
    private final NeedsDeputyQuery needsDeputy;
    private final Targets targets;
    private final InstantSource clock;
    private @Nullable Reading last;

    StepMetrics(
            StepLoadQuery loads,
            NeedsDeputyQuery needsDeputy,
            Targets targets,
            InstantSource clock) {
        this.loads = loads;
        this.needsDeputy = needsDeputy;
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Rank rank : Rank.values()) {
            gauge(registry, "sertel.step.waiting", "cases at the step", rank, StepLoad::waiting);
            gauge(
                    registry,
                    "sertel.step.overdue",
                    "cases at the step past its target in working time",
                    rank,
                    StepLoad::overdue);
            gauge(
                    registry,
                    "sertel.step.oldest.seconds",
                    "seconds for which the oldest case at the step has waited",
                    rank,
                    StepLoad::oldestSeconds);
        }
        Gauge.builder("sertel.needs.deputy", () -> read().needsDeputy())
                .description("cases that nobody present may handle")
                .register(registry);
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String description,
            Rank rank,
            ToDoubleFunction<StepLoad> value) {
        Gauge.builder(name, () -> value(rank, value))
                .description(description)
                .tag("step", Integer.toString(rank.step()))
                .register(registry);
    }

    private double value(Rank rank, ToDoubleFunction<StepLoad> value) {
        return read().loads().stream()
                .filter(load -> load.step() == rank.step())
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }

    private synchronized Reading read() {
        Instant now = clock.instant();
        Reading known = last;
        if (known == null || !now.isBefore(known.at().plus(FRESH))) {
            known = ask(now);
            last = known;
        }
        return known;
    }

    private Reading ask(Instant now) {
        try {
            return new Reading(now, loads.at(now), needsDeputy.count(targets.dateOf(now)));
        } catch (DataAccessException e) {
            return new Reading(now, List.of(), Double.NaN);
        }
    }
}
