package id.go.pontianak.sertel.verification.inbox;

import id.go.pontianak.sertel.platform.telemetry.FreshReading;
import id.go.pontianak.sertel.schemas.SopStep;
import id.go.pontianak.sertel.verification.domain.CaseFile;
import id.go.pontianak.sertel.verification.inbox.WaitingQuery.Figures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.function.ToDoubleFunction;

/**
 * How many dossiers wait in each list, for how long and beyond the target, and how many were
 * handled within it.
 */
@Component
public class VerificationMetrics {

    private static final String STEP = Integer.toString(SopStep.VERIFICATION.number());

    private final FreshReading<Figures> waiting;
    private final StepClock stepClock;
    private final MeterRegistry registry;

    VerificationMetrics(
            WaitingQuery query, StepClock stepClock, InstantSource clock, MeterRegistry registry) {
        this.waiting = new FreshReading<>(clock, query::at);
        this.stepClock = stepClock;
        this.registry = registry;
        step("sertel.step.waiting", "dossiers to be checked", Figures::toCheck);
        step("sertel.step.overdue", "of these, beyond the target", Figures::overdue);
        step(
                "sertel.step.oldest.seconds",
                "seconds for which the oldest dossier has waited to be checked",
                Figures::oldestSeconds);
        gauge("sertel.verification.at.bsre", "at BSrE", Figures::atBsre);
        gauge(
                "sertel.verification.parked",
                "of which BSrE does not say whether it has them",
                Figures::parked);
        gauge("sertel.verification.returned", "to be corrected", Figures::returned);
        handled(true);
        handled(false);
    }

    /** A verifier has done what the step asks for. */
    public void countHandled(CaseFile file) {
        handled(stepClock.isOnTarget(file)).increment();
    }

    private Counter handled(boolean onTarget) {
        return Counter.builder("sertel.step.handled")
                .tag("step", STEP)
                .tag("onTarget", Boolean.toString(onTarget))
                .description("dossiers that a verifier has handled, within the target or not")
                .register(registry);
    }

    private void step(String name, String what, ToDoubleFunction<Figures> figure) {
        Gauge.builder(name, () -> waiting.figure(figure))
                .tag("step", STEP)
                .description(what)
                .register(registry);
    }

    private void gauge(String name, String what, ToDoubleFunction<Figures> figure) {
        Gauge.builder(name, () -> waiting.figure(figure))
                .description("dossiers " + what)
                .register(registry);
    }
}
