package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * An office's applications. With those that changed longest ago first, whoever reads on from where
 * they stopped sees every change: none is shown that another one, not committed yet, may still come
 * before. Each page by keyset over an index.
 */
@Component
public class ApplicationQuery {

    private static final int PAGE = 50;

    /** Which come first: those that changed longest ago, or last. */
    public enum Order {
        OLDEST_FIRST("ASC", ">"),
        NEWEST_FIRST("DESC", "<");

        private final String direction;
        private final String beyond;

        Order(String direction, String beyond) {
            this.direction = direction;
            this.beyond = beyond;
        }
    }

    /**
     * What an office asks for; null: no matter.
     *
     * @param updatedSince inclusive
     * @param named the office's reference or the number that people know
     */
    public record Filter(
            @Nullable String reference,
            @Nullable String status,
            @Nullable Instant updatedSince,
            @Nullable String named) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ApplicationQuery(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A page of them. */
    public Page<Application> page(
            String officeId, Filter filter, Order order, Page.@Nullable Cursor cursor) {
        if (isNobodys(filter.reference()) || isNobodys(filter.named())) {
            return new Page<>(List.of(), null);
        }
        // Asked before the page is: what may change from then on is on none yet.
        Optional<OffsetDateTime> settled =
                order == Order.OLDEST_FIRST && filter.reference() == null
                        ? Optional.of(settledBefore())
                        : Optional.empty();
        var where = new StringBuilder("office_id = :office");
        where.append(settled.isPresent() ? " AND updated_at < :settled" : "");
        if (cursor != null) {
            where.append(" AND (updated_at, application_id) ")
                    .append(order.beyond)
                    .append(" (:after, :afterId)");
        }
        where.append(
                filter.named() == null
                        ? ""
                        : " AND (reference = :named OR tracking_number = upper(:named))");
        where.append(filter.reference() == null ? "" : " AND reference = :reference");
        where.append(filter.status() == null ? "" : " AND status = :status");
        where.append(filter.updatedSince() == null ? "" : " AND updated_at >= :since");
        var sql =
                jdbc.sql(
                                "SELECT state FROM application WHERE %1$s ORDER BY updated_at %2$s,"
                                        .concat(" application_id %2$s LIMIT :limit")
                                        .formatted(where, order.direction))
                        .param("office", officeId)
                        .param("limit", PAGE + 1);
        if (settled.isPresent()) {
            sql = sql.param("settled", settled.get());
        }
        if (cursor != null) {
            sql =
                    sql.param("after", cursor.at().atOffset(ZoneOffset.UTC))
                            .param("afterId", cursor.id());
        }
        if (filter.named() != null) {
            sql = sql.param("named", filter.named());
        }
        if (filter.reference() != null) {
            sql = sql.param("reference", filter.reference());
        }
        if (filter.status() != null) {
            sql = sql.param("status", filter.status());
        }
        if (filter.updatedSince() != null) {
            sql = sql.param("since", filter.updatedSince().atOffset(ZoneOffset.UTC));
        }
        List<Application> rows =
                sql.query((row, _) -> json.readValue(row.getString(1), Application.class)).list();
        return Page.of(
                rows,
                PAGE,
                row -> Page.Cursor.of(row.updatedAt(), row.submission().applicationId()));
    }

    /**
     * Before which time nothing can change any more: a change is timed within its transaction, to
     * the millisecond, and transactions begin later that are not under way yet. One that hangs is
     * not waited for longer than a minute. The service's clock and the database's are taken for
     * one.
     */
    private OffsetDateTime settledBefore() {
        return jdbc.sql(
                        """
                        SELECT greatest(date_trunc('milliseconds', least(min(xact_start), now())),
                                        now() - interval '1 minute')
                        FROM pg_stat_activity
                        WHERE datname = current_database() AND usename = current_user
                          AND pid <> pg_backend_pid()
                        """)
                .query(OffsetDateTime.class)
                .single();
    }

    /** The database holds no text with this character, and cannot even be asked for one. */
    private static boolean isNobodys(@Nullable String text) {
        return text != null && text.indexOf('\0') >= 0;
    }
}
