package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/** Every case in steps 6 and 7 that is not at its end, the oldest first. */
@RestController
class InboxController {

    /**
     * A case.
     *
     * @param applicant the owner's name
     * @param dueAt by the SOP's target; null while nobody in the office is waited for
     * @param overdue whether that is past
     */
    record Item(
            UUID applicationId,
            String trackingNumber,
            String applicant,
            String office,
            Instant receivedAt,
            @Nullable Instant dueAt,
            boolean overdue,
            String state) {}

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    InboxController(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping("/api/v1/inbox")
    Page<Item> inbox(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        Verifiers.only(caller);
        Page.Cursor from = Page.Cursor.parse(cursor);
        Instant now = clock.instant();
        var rows =
                jdbc.sql(
                                """
                                SELECT application_id, tracking_number, owner_name, owner_office,
                                       received_at, deadline, status
                                FROM issuance
                                WHERE step IS NOT NULL
                                  AND (:q = '' OR application_id::text = :q
                                       OR lower(tracking_number) = :q
                                       OR lower(owner_name) LIKE :like
                                       OR lower(owner_office) LIKE :like)
                                  AND (NOT :overdue OR deadline < :now)
                                  AND (:start OR (received_at, application_id)
                                       > (timestamptz 'epoch' + :micros * interval '1 microsecond', :id))
                                ORDER BY received_at, application_id
                                LIMIT :limit
                                """)
                        .param("q", q.strip().toLowerCase(Locale.ROOT))
                        .param("like", like(q))
                        .param("overdue", overdue)
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("start", from == null)
                        .param("micros", from == null ? 0 : from.micros())
                        .param("id", from == null ? new UUID(0, 0) : from.id())
                        .param("limit", PAGE + 1)
                        .query((row, _) -> item(row, now))
                        .list();
        return Page.of(
                rows,
                PAGE,
                item ->
                        new Page.Cursor(
                                ChronoUnit.MICROS.between(Instant.EPOCH, item.receivedAt()),
                                item.applicationId()));
    }

    private static String like(String q) {
        return "%"
                + q.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }

    private static Item item(ResultSet row, Instant now) throws SQLException {
        @Nullable OffsetDateTime deadline = row.getObject("deadline", OffsetDateTime.class);
        return new Item(
                row.getObject("application_id", UUID.class),
                row.getString("tracking_number"),
                row.getString("owner_name"),
                row.getString("owner_office"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                deadline == null ? null : deadline.toInstant(),
                deadline != null && deadline.toInstant().isBefore(now),
                row.getString("status"));
    }
}
