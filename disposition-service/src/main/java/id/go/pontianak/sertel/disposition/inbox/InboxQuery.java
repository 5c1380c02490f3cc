package id.go.pontianak.sertel.disposition.inbox;

import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An official's inbox: the cases of their step, and of those they stand in for, by keyset over
 * partial indexes.
 */
@Component
public class InboxQuery {

    private record Placed(CaseRow row, Instant place) {}

    private static final int PAGE = 50;
    private static final int MOST_OFFICES = 200;
    private static final UUID LOWEST = new UUID(0, 0);

    private static final String COLUMNS =
            """
            application_id, tracking_number, own.step AS own_step, target_at, target_at < :now AS overdue,
            opened, needs_deputy, (state #>> '{dossier,revision}')::integer AS revision,
            state #>> '{dossier,applicant,name}' AS applicant,
            state #>> '{dossier,applicant,office}' AS office,
            state -> 'openings' @> jsonb_build_array(jsonb_build_object(
              'by', jsonb_build_object('id', :me::text))) AS reviewed
            """;

    private final JdbcClient jdbc;

    InboxQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of an inbox.
     *
     * @param officer whose inbox: of all ranks that they may act as
     * @param now what is due before is overdue
     * @param cursor where the page begins; null for the first
     */
    public Page<CaseRow> page(
            Officer officer, Filter filter, Instant now, Page.@Nullable Cursor cursor) {
        SearchText search = filter.text().isBlank() ? null : SearchText.of(filter.text());
        var sql =
                // A page of each step by its index, and of these the first.
                jdbc.sql(
                                """
                                SELECT page.* FROM unnest(:steps::smallint[]) AS own (step) CROSS JOIN LATERAL (
                                  SELECT %1$s, %3$s AS since, %4$s AS place FROM disposition
                                  WHERE %2$s AND (%4$s, application_id) > (:after, :afterId) %5$s %6$s
                                  ORDER BY %4$s, application_id LIMIT :limit) AS page
                                ORDER BY place, application_id LIMIT :limit
                                """
                                        .formatted(
                                                COLUMNS,
                                                filter.tab().condition(),
                                                filter.tab().since(),
                                                filter.place(),
                                                search == null ? "" : "AND " + search.condition(),
                                                !filter.office().isBlank()
                                                        ? "AND state #>>"
                                                                + " '{dossier,applicant,office}' ="
                                                                + " :office"
                                                        : ""))
                        .param("steps", steps(officer))
                        .param("me", me(officer))
                        .param("after", at(cursor == null ? Instant.EPOCH : cursor.at()))
                        .param("afterId", cursor == null ? LOWEST : cursor.id())
                        .param("now", at(now))
                        .param("limit", PAGE + 1);
        if (search != null) {
            sql = sql.param("text", search.value());
        }
        if (!filter.office().isBlank()) {
            sql = sql.param("office", filter.office());
        }
        List<Placed> rows =
                sql.query((row, _) -> new Placed(row(row, filter.tab()), instant(row, "place")))
                        .list();
        Page<Placed> page =
                Page.of(
                        rows,
                        PAGE,
                        placed -> Page.Cursor.of(placed.place(), placed.row().applicationId()));
        return new Page<>(page.items().stream().map(Placed::row).toList(), page.next());
    }

    /** Those of some cases that lie on an officer's desk, in the order in which they came. */
    public List<CaseRow> onDesk(Officer officer, Collection<UUID> applicationIds, Instant now) {
        return jdbc.sql(
                        """
                        SELECT %s, received_at AS since
                        FROM disposition JOIN unnest(:steps::smallint[]) AS own (step) USING (step)
                        WHERE application_id = ANY(:ids::uuid[]) ORDER BY received_at, application_id
                        """
                                .formatted(COLUMNS))
                .param("steps", steps(officer))
                .param("me", me(officer))
                .param("now", at(now))
                .param(
                        "ids",
                        applicationIds.stream()
                                .map(UUID::toString)
                                .collect(Collectors.joining(",", "{", "}")))
                .query((row, _) -> row(row, Tab.ALL))
                .list();
    }

    /** The offices of which something lies on an officer's desk, by name, as far as 200. */
    public List<String> offices(Officer officer) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT state #>> '{dossier,applicant,office}' AS office FROM disposition
                        WHERE step = ANY(:steps::smallint[]) ORDER BY office LIMIT :limit
                        """)
                .param("steps", steps(officer))
                .param("limit", MOST_OFFICES)
                .query(String.class)
                .list();
    }

    static String steps(Officer officer) {
        return officer.capacities().stream()
                .map(official -> Integer.toString(official.rank().step()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String me(Officer officer) {
        return officer.capacities().getFirst().id();
    }

    private static CaseRow row(ResultSet row, Tab tab) throws SQLException {
        return new CaseRow(
                row.getObject("application_id", UUID.class),
                row.getString("tracking_number"),
                row.getInt("revision"),
                row.getInt("own_step"),
                row.getString("applicant"),
                row.getString("office"),
                instant(row, "since"),
                tab.onDesk() ? instant(row, "target_at") : null,
                tab.onDesk() && row.getBoolean("overdue"),
                row.getBoolean("opened"),
                row.getBoolean("reviewed"),
                row.getBoolean("needs_deputy"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
