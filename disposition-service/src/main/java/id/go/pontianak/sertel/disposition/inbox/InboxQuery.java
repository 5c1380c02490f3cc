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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An official's inbox: the cases of their step, and of those they stand in for, oldest first, by
 * keyset over a partial index.
 */
@Component
public class InboxQuery {

    private static final int PAGE = 50;
    private static final UUID LOWEST = new UUID(0, 0);

    private final JdbcClient jdbc;

    InboxQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param officer whose inbox: of all ranks that they may act as
     * @param text an application id, a tracking number, or beginnings of words of name and office;
     *     null for all
     * @param overdue only what is overdue
     * @param now what is due before is overdue
     * @param cursor where the page begins; null for the first
     */
    public Page<InboxItem> page(
            Officer officer,
            @Nullable String text,
            boolean overdue,
            Instant now,
            Page.@Nullable Cursor cursor) {
        String filter = text == null || text.isBlank() ? "" : filter(text);
        var sql =
                // A page of each step by its index, and of these the first.
                jdbc.sql(
                                """
                                SELECT page.* FROM unnest(:steps::smallint[]) AS own (step) CROSS JOIN LATERAL (
                                  SELECT application_id, tracking_number, disposition.step, received_at, target_at,
                                         target_at < :now AS overdue, opened,
                                         (state #>> '{dossier,revision}')::integer AS revision,
                                         state #>> '{dossier,applicant,name}' AS applicant,
                                         state #>> '{dossier,applicant,office}' AS office
                                  FROM disposition
                                  WHERE disposition.step = own.step
                                    AND (received_at, application_id) > (:after, :afterId)
                                    %s %s
                                  ORDER BY received_at, application_id LIMIT :limit) AS page
                                ORDER BY received_at, application_id LIMIT :limit
                                """
                                        .formatted(filter, overdue ? "AND target_at < :now" : ""))
                        .param("steps", steps(officer))
                        .param("after", at(cursor == null ? Instant.EPOCH : cursor.at()))
                        .param("afterId", cursor == null ? LOWEST : cursor.id())
                        .param("now", at(now))
                        .param("limit", PAGE + 1);
        if (!filter.isEmpty()) {
            sql = sql.param("text", filterValue(String.valueOf(text).strip()));
        }
        List<InboxItem> rows = sql.query((row, _) -> item(row)).list();
        return Page.of(rows, PAGE, item -> Page.Cursor.of(item.receivedAt(), item.applicationId()));
    }

    private static String steps(Officer officer) {
        return officer.capacities().stream()
                .map(official -> Integer.toString(official.rank().step()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String filter(String text) {
        String value = text.strip();
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

    private static InboxItem item(ResultSet row) throws SQLException {
        return new InboxItem(
                row.getObject("application_id", UUID.class),
                row.getString("tracking_number"),
                row.getInt("revision"),
                row.getInt("step"),
                row.getString("applicant"),
                row.getString("office"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("target_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("overdue"),
                row.getBoolean("opened"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
