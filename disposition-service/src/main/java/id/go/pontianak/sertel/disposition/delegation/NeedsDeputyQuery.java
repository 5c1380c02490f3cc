package id.go.pontianak.sertel.disposition.delegation;

import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * The cases whose rank's holder may not handle them, it being their own application, as long as no
 * deputy is in force who may. Whose login is not known yet cannot act, and is none.
 */
@Component
public class NeedsDeputyQuery {

    private record Row(UUID applicationId, NeedsDeputy item) {}

    private static final int PAGE = 50;
    private static final int MOST = 10_000;
    private static final UUID LOWEST = new UUID(0, 0);

    private static final String FROM =
            """
            FROM disposition c
            WHERE needs_deputy AND (received_at, application_id) > (:after, :afterId)
              AND NOT EXISTS (SELECT 1 FROM delegation d
                WHERE d.step = c.step AND d.ended_at IS NULL
                  AND :day BETWEEN d.valid_from AND d.valid_until
                  AND NOT starts_with(d.deputy_id, :unknown)
                  AND NOT c.state #> '{perRank,barred}' -> (c.state ->> 'rank')
                    @> to_jsonb(d.deputy_id)
                  AND (d.deputy_nip IS NULL
                    OR d.deputy_nip <> coalesce(c.state #>> '{dossier,applicant,nip}', '')))
            ORDER BY received_at, application_id LIMIT :limit
            """;

    private final JdbcClient jdbc;

    NeedsDeputyQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a day, the oldest first. */
    public Page<NeedsDeputy> page(LocalDate day, Page.@Nullable Cursor cursor) {
        List<Row> rows =
                sql(
                                "SELECT application_id, tracking_number, step, received_at " + FROM,
                                day,
                                cursor)
                        .param("limit", PAGE + 1)
                        .query(
                                (row, _) ->
                                        new Row(
                                                row.getObject("application_id", UUID.class),
                                                new NeedsDeputy(
                                                        row.getString("tracking_number"),
                                                        Rank.ofStep(row.getInt("step"))
                                                                .orElseThrow(),
                                                        row.getObject(
                                                                        "received_at",
                                                                        OffsetDateTime.class)
                                                                .toInstant())))
                        .list();
        Page<Row> page =
                Page.of(rows, PAGE, row -> Page.Cursor.of(row.item().since(), row.applicationId()));
        return new Page<>(page.items().stream().map(Row::item).toList(), page.next());
    }

    /** How many they are on a day, counted as far as 10,000. */
    public long count(LocalDate day) {
        return sql("SELECT count(*) FROM (SELECT 1 " + FROM + ") AS waiting", day, null)
                .param("limit", MOST)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec sql(String sql, LocalDate day, Page.@Nullable Cursor cursor) {
        Instant after = cursor == null ? Instant.EPOCH : cursor.at();
        return jdbc.sql(sql)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("afterId", cursor == null ? LOWEST : cursor.id())
                .param("unknown", KnownLogins.UNKNOWN)
                .param("day", day);
    }
}
