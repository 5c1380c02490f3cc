package id.go.pontianak.sertel.disposition.step;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Counts what lies at each step in one query over the indexes; as far as 100,000. */
@Component
class StepLoadQuery {

    private static final int MOST = 100_000;

    private final JdbcClient jdbc;

    StepLoadQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StepLoad> at(Instant now) {
        return jdbc.sql(
                        """
                        SELECT own.step,
                          (SELECT count(*) FROM (SELECT 1 FROM disposition
                            WHERE step = own.step LIMIT :most) AS w) AS waiting,
                          (SELECT count(*) FROM (SELECT 1 FROM disposition
                            WHERE step = own.step AND target_at < :now LIMIT :most) AS o) AS overdue,
                          coalesce(extract(epoch FROM :now - (SELECT received_at FROM disposition
                            WHERE step = own.step ORDER BY received_at LIMIT 1)), 0) AS oldest
                        FROM (VALUES (2), (3), (4)) AS own (step)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(
                        (row, _) ->
                                new StepLoad(
                                        row.getInt("step"),
                                        row.getLong("waiting"),
                                        row.getLong("overdue"),
                                        Math.max(0, row.getDouble("oldest"))))
                .list();
    }
}
