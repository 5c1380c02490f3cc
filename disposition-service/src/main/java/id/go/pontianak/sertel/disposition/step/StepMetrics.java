package id.go.pontianak.sertel.disposition.step;

import id.go.pontianak.sertel.disposition.Targets;
import id.go.pontianak.sertel.disposition.delegation.NeedsDeputyQuery;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.telemetry.FreshReading;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What waits at each step, as gauges. All of them are read together, once for a scrape. */
@Component
class StepMetrics implements MeterBinder {

    private record Figures(List<StepLoad> loads, double needsDeputy) {}

    private final FreshReading<Figures> reading;

    StepMetrics(
            StepLoadQuery loads,
            NeedsDeputyQuery needsDeputy,
            Targets targets,
            InstantSource clock) {
        this.reading =
                new FreshReading<>(
                        clock,
                        now -> new Figures(loads.at(now), needsDeputy.count(targets.dateOf(now))));
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
        Gauge.builder("sertel.needs.deputy", () -> reading.figure(Figures::needsDeputy))
                .description("cases that nobody present may handle")
                .register(registry);
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String description,
            Rank rank,
            ToDoubleFunction<StepLoad> value) {
        Gauge.builder(name, () -> reading.figure(all -> of(rank, all, value)))
                .description(description)
                .tag("step", Integer.toString(rank.step()))
                .register(registry);
    }

    private static double of(Rank rank, Figures all, ToDoubleFunction<StepLoad> value) {
        return all.loads().stream()
                .filter(load -> load.step() == rank.step())
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
