package id.go.pontianak.sertel.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How old the oldest waiting event is, and how many were refused; read when asked for. */
public final class OutboxMetrics implements MeterBinder {

    private final JdbcClient jdbc;

    public OutboxMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "sertel.outbox.age",
                        () ->
                                ask(
                                        "SELECT coalesce(extract(epoch FROM now() - (SELECT"
                                            + " created_at FROM outbox ORDER BY id LIMIT 1)), 0)"))
                .baseUnit("seconds")
                .description("age of the oldest event that waits to be carried to Kafka")
                .register(registry);
        Gauge.builder(
                        "sertel.outbox.refused",
                        () -> ask("SELECT count(*) FROM outbox WHERE refused_code IS NOT NULL"))
                .description("events that Kafka will never take as they are")
                .register(registry);
        Gauge.builder(
                        "sertel.dead.letters",
                        () -> ask("SELECT count(*) FROM dead_letter WHERE closed_at IS NULL"))
                .description("dead letters that are neither replayed nor discarded")
                .register(registry);
        Gauge.builder("sertel.pending.events", () -> ask("SELECT count(*) FROM pending_event"))
                .description("events that wait for what they build on")
                .register(registry);
    }

    private double ask(String sql) {
        try {
            return jdbc.sql(sql).query(Double.class).single();
        } catch (DataAccessException e) {
            return Double.NaN;
        }
    }
}
