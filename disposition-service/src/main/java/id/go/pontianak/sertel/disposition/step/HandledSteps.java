package id.go.pontianak.sertel.disposition.step;

import id.go.pontianak.sertel.disposition.Targets;
import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Forwarded;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Rejected;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.SentBack;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Instant;

/**
 * Counts what officials have handled, and whether in the procedure's time. What is taken back and
 * forwarded again was handled twice.
 */
@Component
public class HandledSteps {

    private final Targets targets;
    private final MeterRegistry meters;

    HandledSteps(Targets targets, MeterRegistry meters) {
        this.targets = targets;
        this.meters = meters;
    }

    /** Counts an event once the current transaction has committed, if it ends a step's work. */
    public void count(@Nullable Disposition before, DispositionEvent event) {
        Instant at =
                switch (event) {
                    case Forwarded forwarded -> forwarded.entry().at();
                    case SentBack back -> back.entry().at();
                    case Rejected rejected -> rejected.rejection().at();
                    case DispositionEvent.Received _,
                            DispositionEvent.PassedBy _,
                            DispositionEvent.WithdrawalNoted _,
                            DispositionEvent.Withdrawn _,
                            DispositionEvent.EndedElsewhere _,
                            DispositionEvent.Opened _,
                            DispositionEvent.Barred _,
                            DispositionEvent.Recalled _ ->
                            null;
                };
        if (at != null && before instanceof OnDesk desk) {
            Counter counter = counter(desk, !at.isAfter(targets.dueAt(desk)));
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            counter.increment();
                        }
                    });
        }
    }

    private Counter counter(OnDesk desk, boolean onTarget) {
        return Counter.builder("sertel.step.handled")
                .description("cases that left a step by an official's act")
                .tag("step", Integer.toString(desk.rank().step()))
                .tag("onTarget", Boolean.toString(onTarget))
                .register(meters);
    }
}
