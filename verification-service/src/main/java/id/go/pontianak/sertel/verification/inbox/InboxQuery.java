package id.go.pontianak.sertel.verification.inbox;

import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.work.SearchWords;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The verifier's lists, oldest first, by keyset over a partial index. */
@Component
public class InboxQuery {

    private static final int PAGE = 50;
    private static final UUID LOWEST = new UUID(0, 0);

    private final JdbcClient jdbc;

    InboxQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param whereabouts which list
     * @param text an application id, a tracking number, or beginnings of words of name and office;
     *     null for all
     * @param now what was due before is overdue
     * @param overdueOnly leaves out what is not
     * @param cursor where the page begins; null for the first
     */
    public Page<InboxItem> page(
            Whereabouts whereabouts,
            @Nullable String text,
            Instant now,
            boolean overdueOnly,
            Page.@Nullable Cursor cursor) {
        String value = text == null ? "" : FreeText.searched(text);
        String filter = value.isEmpty() ? "" : filter(value);
        var sql =
                jdbc.sql(
                                """
                                SELECT application_id, tracking_number, received_at, target_at, opened,
                                       state #>> '{file,dossier,applicant,name}' AS applicant,
                                       state #>> '{file,dossier,applicant,office}' AS office
                                FROM dossier
                                WHERE whereabouts <> 'DONE' AND whereabouts = :whereabouts
                                AND (received_at, application_id) > (:after, :afterId)
                                %s %s
                                ORDER BY received_at, application_id LIMIT :limit
                                """
                                        .formatted(
                                                filter, overdueOnly ? "AND target_at < :now" : ""))
                        .param("whereabouts", whereabouts.name())
                        .param("after", at(cursor == null ? Instant.EPOCH : cursor.at()))
                        .param("afterId", cursor == null ? LOWEST : cursor.id())
                        .param("limit", PAGE + 1);
        if (!filter.isEmpty()) {
            sql = sql.param("text", filterValue(value));
        }
        if (overdueOnly) {
            sql = sql.param("now", at(now));
        }
        List<InboxItem> rows = sql.query((row, _) -> item(row, now)).list();
        return Page.of(rows, PAGE, item -> Page.Cursor.of(item.receivedAt(), item.applicationId()));
    }

    private static String filter(String value) {
        if (applicationId(value).isPresent()) {
            return "AND application_id = :text";
        }
        return isTrackingNumber(value)
                ? "AND tracking_number = :text"
                : "AND words @@ :text::tsquery";
    }

    private static Object filterValue(String text) {
        Optional<UUID> id = applicationId(text);
        if (id.isPresent()) {
            return id.get();
        }
        return isTrackingNumber(text) ? text.toUpperCase(Locale.ROOT) : SearchWords.query(text);
    }

    private static boolean isTrackingNumber(String text) {
        return text.regionMatches(true, 0, "TTE-", 0, 4);
    }

    private static Optional<UUID> applicationId(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static InboxItem item(ResultSet row, Instant now) throws SQLException {
        OffsetDateTime target = row.getObject("target_at", OffsetDateTime.class);
        Instant dueAt = target == null ? null : target.toInstant();
        return new InboxItem(
                row.getObject("application_id", UUID.class),
                row.getString("tracking_number"),
                row.getString("applicant"),
                row.getString("office"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                dueAt,
                dueAt != null && dueAt.isBefore(now),
                row.getBoolean("opened"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
