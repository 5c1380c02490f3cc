package id.go.pontianak.sertel.verification.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many dossiers wait in each list, and how long the oldest has; read when asked for. */
@Component
class VerificationMetrics implements MeterBinder {

    private final JdbcClient jdbc;

    VerificationMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "sertel.verification.waiting", Whereabouts.AWAITING_CHECK, "to be checked");
        gauge(registry, "sertel.verification.at.bsre", Whereabouts.AT_BSRE, "at BSrE");
        gauge(
                registry,
                "sertel.verification.parked",
                Whereabouts.PARKED,
                "of which BSrE does not say whether it has them");
        Gauge.builder("sertel.verification.oldest", this::oldest)
                .baseUnit("seconds")
                .description("how long the oldest dossier has waited to be checked")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, Whereabouts whereabouts, String what) {
        Gauge.builder(name, () -> count(whereabouts))
                .description("dossiers " + what)
                .register(registry);
    }

    private double count(Whereabouts whereabouts) {
        return ask(
                "SELECT count(*) FROM dossier WHERE whereabouts <> 'DONE' AND whereabouts = ?",
                whereabouts);
    }

    private double oldest() {
        return ask(
                "SELECT coalesce(extract(epoch FROM now() - min(received_at)), 0) FROM dossier"
                        + " WHERE whereabouts <> 'DONE' AND whereabouts = ?",
                Whereabouts.AWAITING_CHECK);
    }

    private double ask(String sql, Whereabouts whereabouts) {
        try {
            return jdbc.sql(sql).param(whereabouts.name()).query(Double.class).single();
        } catch (DataAccessException e) {
            return Double.NaN;
        }
    }
}
