package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.domain.Pickup;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Every case in steps 6 and 7 that is not at its end, the oldest first. */
@Component
public class OpenCases {

    /** What a case waits for, as those see it who work at the counter. */
    public enum Waiting {
        AWAITING_INVITATION,
        INVITED,
        ABSENT,
        IN_CEREMONY,
        AWAITING_CERTIFICATE,
        MISMATCHED,
        READY,
        /** As {@link #READY}, but the owner's link can no longer be used. */
        UNCOLLECTED
    }

    /**
     * Which of them.
     *
     * @param text in the number, the id, the owner's name or office; empty: all
     * @param overdue whether only those whose target is past
     * @param waiting only those; null: all
     */
    public record Filter(String text, boolean overdue, @Nullable Waiting waiting) {}

    /**
     * A case.
     *
     * @param owner the owner's name
     * @param waitingSince since when the office is waited for, perhaps in the future; null while it
     *     is not
     * @param dueAt by the SOP's target; null while nobody in the office is waited for
     * @param state its name
     * @param waiting what it waits for
     * @param visitAt when the owner is expected; null while no appointment holds
     * @param absences how often the owner did not come
     */
    public record OpenCase(
            UUID applicationId,
            String trackingNumber,
            String owner,
            String office,
            Instant receivedAt,
            @Nullable Instant waitingSince,
            @Nullable Instant dueAt,
            String state,
            Waiting waiting,
            @Nullable Instant visitAt,
            int absences) {}

    /**
     * How many there are.
     *
     * @param waiting by what they wait for; those without any are left out
     * @param overdue whose target is past
     */
    public record Counts(Map<Waiting, Long> waiting, long overdue) {

        /** Of all kinds together. */
        public long all() {
            return waiting.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private static final int PAGE = 50;

    private static final String WAITING =
            """
            CASE WHEN status = 'READY'
                  AND ((state->'pickup'->>'expiresAt')::timestamptz <= :now
                       OR (state->'pickup'->>'wrongCodes')::integer >= %d)
                 THEN 'UNCOLLECTED' ELSE status END
            """
                    .formatted(Pickup.MOST_WRONG_CODES);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    OpenCases(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page of them. */
    public Page<OpenCase> page(Filter filter, Page.@Nullable Cursor from) {
        String text = FreeText.searched(filter.text()).toLowerCase(Locale.ROOT);
        var rows =
                jdbc.sql(
                                """
                                SELECT * FROM (
                                  SELECT application_id, tracking_number, owner_name, owner_office,
                                         received_at, waiting_since, deadline, status, visit_at,
                                         coalesce((state->>'count')::integer,
                                                  (state->'invitation'->>'absences')::integer, 0)
                                           AS absences,
                                """
                                        + WAITING
                                        + """
                                                   AS waiting
                                          FROM issuance
                                          WHERE step IS NOT NULL
                                            AND (:q = '' OR application_id::text = :q
                                                 OR lower(tracking_number) = :q
                                                 OR lower(owner_name) LIKE :like
                                                 OR lower(owner_office) LIKE :like)
                                            AND (NOT :overdue OR deadline < :now)
                                            AND (:start OR (received_at, application_id)
                                                 > (timestamptz 'epoch' + :micros * interval '1 microsecond', :id))
                                        ) AS open
                                        WHERE :waiting = '' OR waiting = :waiting
                                        ORDER BY received_at, application_id
                                        LIMIT :limit
                                        """)
                        .param("q", text)
                        .param("like", like(text))
                        .param("overdue", filter.overdue())
                        .param("waiting", filter.waiting() == null ? "" : filter.waiting().name())
                        .param("now", now())
                        .param("start", from == null)
                        .param("micros", from == null ? 0 : from.micros())
                        .param("id", from == null ? new UUID(0, 0) : from.id())
                        .param("limit", PAGE + 1)
                        .query((row, _) -> open(row))
                        .list();
        return Page.of(rows, PAGE, each -> Page.Cursor.of(each.receivedAt(), each.applicationId()));
    }

    /** How many there are, whatever is being looked for. */
    public Counts counts() {
        Map<Waiting, Long> waiting = new EnumMap<>(Waiting.class);
        var overdue = new long[1];
        jdbc.sql(
                        "SELECT waiting, count(*) AS cases,"
                                + " count(*) FILTER (WHERE deadline < :now) AS overdue FROM (SELECT"
                                + " deadline, "
                                + WAITING
                                + " AS waiting FROM issuance WHERE step IS NOT NULL) AS open"
                                + " GROUP BY waiting")
                .param("now", now())
                .query(
                        row -> {
                            waiting.put(
                                    Waiting.valueOf(row.getString("waiting")),
                                    row.getLong("cases"));
                            overdue[0] += row.getLong("overdue");
                        });
        return new Counts(waiting, overdue[0]);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String like(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static OpenCase open(ResultSet row) throws SQLException {
        return new OpenCase(
                row.getObject("application_id", UUID.class),
                row.getString("tracking_number"),
                row.getString("owner_name"),
                row.getString("owner_office"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(row, "waiting_since"),
                instant(row, "deadline"),
                row.getString("status"),
                Waiting.valueOf(row.getString("waiting")),
                instant(row, "visit_at"),
                row.getInt("absences"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
