package id.go.pontianak.sertel.verification.inbox;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** What waits, by one query over the open cases, which serves all figures of a scrape. */
@Component
class Waiting {

    private static final Duration FRESH = Duration.ofSeconds(1);

    /**
     * What was found; not a number where the database did not answer.
     *
     * @param oldestSeconds how long the oldest dossier has waited to be checked
     */
    record Figures(
            double toCheck,
            double overdue,
            double oldestSeconds,
            double atBsre,
            double parked,
            double returned) {

        private static final Figures UNKNOWN =
                new Figures(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    private record Asked(Figures figures, Instant at) {}

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private @Nullable Asked last;

    Waiting(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    synchronized Figures figures() {
        Instant now = clock.instant();
        if (last == null || !now.isBefore(last.at().plus(FRESH))) {
            last = new Asked(ask(now), now);
        }
        return last.figures();
    }

    private Figures ask(Instant now) {
        try {
            return jdbc.sql(
                            """
                            SELECT count(*) FILTER (WHERE whereabouts = 'AWAITING_CHECK'),
                                   count(*) FILTER (WHERE target_at < :now),
                                   coalesce(extract(epoch FROM :now - min(received_at)
                                       FILTER (WHERE whereabouts = 'AWAITING_CHECK')), 0),
                                   count(*) FILTER (WHERE whereabouts = 'AT_BSRE'),
                                   count(*) FILTER (WHERE whereabouts = 'PARKED'),
                                   count(*) FILTER (WHERE whereabouts = 'RETURNED')
                            FROM dossier WHERE whereabouts <> 'DONE'
                            """)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .query((row, _) -> figures(row))
                    .single();
        } catch (DataAccessException e) {
            return Figures.UNKNOWN;
        }
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getDouble(1),
                row.getDouble(2),
                row.getDouble(3),
                row.getDouble(4),
                row.getDouble(5),
                row.getDouble(6));
    }
}
