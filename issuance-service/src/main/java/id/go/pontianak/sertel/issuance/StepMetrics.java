package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent;
import id.go.pontianak.sertel.platform.telemetry.FreshReading;
import id.go.pontianak.sertel.schemas.SopStep;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How the office keeps up with steps 6 and 7. Gauges are read by one query, however many of them
 * are asked for.
 */
@Component
class StepMetrics {

    private record Waiting(int step, double cases, double overdue, double oldestSeconds) {
        static final Waiting NOBODY = new Waiting(0, 0, 0, 0);
    }

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final MeterRegistry meters;
    private final FreshReading<Map<Integer, Waiting>> reading;

    StepMetrics(JdbcClient jdbc, Deadlines deadlines, MeterRegistry meters, InstantSource clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.meters = meters;
        this.reading = new FreshReading<>(clock, this::read);
        for (SopStep step : List.of(SopStep.PASSPHRASE, SopStep.DELIVERY)) {
            gauge("sertel.step.waiting", step, Waiting::cases);
            gauge("sertel.step.overdue", step, Waiting::overdue);
            gauge("sertel.step.oldest.seconds", step, Waiting::oldestSeconds);
        }
    }

    /** Counts a step that is done, once that is committed. */
    void happened(@Nullable Issuance before, IssuanceEvent event) {
        SopStep done =
                switch (event) {
                    case IssuanceEvent.PassphraseKnownSet _ -> SopStep.PASSPHRASE;
                    case IssuanceEvent.Handed _ -> SopStep.DELIVERY;
                    default -> null;
                };
        Instant at = event.saidAt();
        if (done == null || at == null || !(before instanceof Arrived arrived)) {
            return;
        }
        boolean onTarget = deadlines.onTarget(done, arrived, at);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        meters.counter(
                                        "sertel.step.handled",
                                        "step",
                                        Integer.toString(done.number()),
                                        "onTarget",
                                        Boolean.toString(onTarget))
                                .increment();
                    }
                });
    }

    private void gauge(String name, SopStep step, ToDoubleFunction<Waiting> value) {
        Gauge.builder(
                        name,
                        () ->
                                reading.figure(
                                        steps ->
                                                value.applyAsDouble(
                                                        steps.getOrDefault(
                                                                step.number(), Waiting.NOBODY))))
                .tag("step", Integer.toString(step.number()))
                .register(meters);
    }

    private Map<Integer, Waiting> read(Instant now) {
        return jdbc
                .sql(
                        """
                        SELECT step, count(*) AS cases,
                               count(*) FILTER (WHERE deadline < :now) AS overdue,
                               extract(epoch FROM :now - min(waiting_since)) AS oldest
                        FROM issuance
                        WHERE waiting_since <= :now
                        GROUP BY step
                        """)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(
                        (row, _) ->
                                new Waiting(
                                        row.getInt("step"),
                                        row.getDouble("cases"),
                                        row.getDouble("overdue"),
                                        row.getDouble("oldest")))
                .stream()
                .collect(Collectors.toMap(Waiting::step, each -> each));
    }
}
