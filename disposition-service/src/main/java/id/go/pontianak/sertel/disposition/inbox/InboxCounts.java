package id.go.pontianak.sertel.disposition.inbox;

import id.go.pontianak.sertel.disposition.domain.Officer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the parts of an inbox in one query over the indexes, each as far as 1,000. */
@Component
public class InboxCounts {

    /** As far as it is counted: there are so many, or more. */
    public static final int MOST = 1_000;

    private static final String SQL =
            Arrays.stream(Tab.values())
                    .map(
                            tab ->
                                    """
                                    (SELECT count(*) FROM (SELECT 1 FROM disposition
                                      JOIN unnest(:steps::smallint[]) AS own (step) ON %s LIMIT :most) AS rows) AS %s
                                    """
                                            .formatted(tab.condition(), "tab_" + tab.name()))
                    .collect(Collectors.joining(", ", "SELECT ", ""));

    private final JdbcClient jdbc;

    InboxCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How much there is.
     *
     * @param now what is due before is overdue
     */
    public Map<Tab, Integer> of(Officer officer, Instant now) {
        return jdbc.sql(SQL)
                .param("steps", InboxQuery.steps(officer))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(
                        (row, _) -> {
                            Map<Tab, Integer> counts = new EnumMap<>(Tab.class);
                            for (Tab tab : Tab.values()) {
                                counts.put(tab, row.getInt("tab_" + tab.name()));
                            }
                            return counts;
                        })
                .single();
    }
}
