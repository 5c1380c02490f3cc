package id.go.pontianak.sertel.verification.inbox;

import id.go.pontianak.sertel.schemas.SopStep;
import id.go.pontianak.sertel.verification.domain.CaseFile;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.util.function.ToDoubleFunction;

/**
 * How many dossiers wait in each list, for how long and beyond the target, and how many were
 * handled within it.
 */
@Component
public class VerificationMetrics {

    private static final String STEP = Integer.toString(SopStep.VERIFICATION.number());

    private final Waiting waiting;
    private final StepClock clock;
    private final MeterRegistry registry;

    VerificationMetrics(Waiting waiting, StepClock clock, MeterRegistry registry) {
        this.waiting = waiting;
        this.clock = clock;
        this.registry = registry;
        step("sertel.step.waiting", "dossiers to be checked", Waiting.Figures::toCheck);
        step("sertel.step.overdue", "of these, beyond the target", Waiting.Figures::overdue);
        Gauge.builder("sertel.step.oldest", waiting, now -> now.figures().oldestSeconds())
                .tag("step", STEP)
                .baseUnit("seconds")
                .description("how long the oldest dossier has waited to be checked")
                .register(registry);
        gauge("sertel.verification.waiting", "to be checked", Waiting.Figures::toCheck);
        gauge("sertel.verification.at.bsre", "at BSrE", Waiting.Figures::atBsre);
        gauge(
                "sertel.verification.parked",
                "of which BSrE does not say whether it has them",
                Waiting.Figures::parked);
        gauge("sertel.verification.returned", "to be corrected", Waiting.Figures::returned);
        Gauge.builder("sertel.verification.oldest", waiting, now -> now.figures().oldestSeconds())
                .baseUnit("seconds")
                .description("how long the oldest dossier has waited to be checked")
                .register(registry);
        handled(true);
        handled(false);
    }

    /** A verifier has done what the step asks for. */
    public void countHandled(CaseFile file) {
        handled(clock.isOnTarget(file)).increment();
    }

    private Counter handled(boolean onTarget) {
        return Counter.builder("sertel.step.handled")
                .tag("step", STEP)
                .tag("onTarget", Boolean.toString(onTarget))
                .description("dossiers that a verifier has handled, within the target or not")
                .register(registry);
    }

    private void step(String name, String what, ToDoubleFunction<Waiting.Figures> figure) {
        Gauge.builder(name, waiting, now -> figure.applyAsDouble(now.figures()))
                .tag("step", STEP)
                .description(what)
                .register(registry);
    }

    private void gauge(String name, String what, ToDoubleFunction<Waiting.Figures> figure) {
        Gauge.builder(name, waiting, now -> figure.applyAsDouble(now.figures()))
                .description("dossiers " + what)
                .register(registry);
    }
}
