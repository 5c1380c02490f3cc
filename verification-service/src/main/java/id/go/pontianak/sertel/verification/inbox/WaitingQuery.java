package id.go.pontianak.sertel.verification.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;

/** What waits, by one query over the open cases. */
@Component
public class WaitingQuery {

    /**
     * What was found.
     *
     * @param oldestSeconds how long the oldest dossier has waited to be checked
     */
    public record Figures(
            double toCheck,
            double overdue,
            double oldestSeconds,
            double atBsre,
            double parked,
            double returned) {}

    private final JdbcClient jdbc;

    WaitingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits at an instant. */
    public Figures at(Instant now) {
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
                .query(
                        (row, _) ->
                                new Figures(
                                        row.getDouble(1),
                                        row.getDouble(2),
                                        row.getDouble(3),
                                        row.getDouble(4),
                                        row.getDouble(5),
                                        row.getDouble(6)))
                .single();
    }
}
