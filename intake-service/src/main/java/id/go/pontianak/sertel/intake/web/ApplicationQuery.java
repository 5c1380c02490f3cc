package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * An office's applications, those that changed longest ago first: so whoever reads on from where
 * they stopped sees every change, each by keyset over an index.
 */
@Component
class ApplicationQuery {

    private static final int PAGE = 50;
    private static final UUID LOWEST = new UUID(0, 0);

    /**
     * What an office asks for; null: no matter.
     *
     * @param updatedSince inclusive
     */
    record Filter(
            @Nullable String reference, @Nullable String status, @Nullable Instant updatedSince) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ApplicationQuery(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Page<Application> page(String officeId, Filter filter, Page.@Nullable Cursor cursor) {
        var where = new StringBuilder("office_id = :office");
        where.append(" AND (updated_at, application_id) > (:after, :afterId)");
        where.append(filter.reference() == null ? "" : " AND reference = :reference");
        where.append(filter.status() == null ? "" : " AND status = :status");
        where.append(filter.updatedSince() == null ? "" : " AND updated_at >= :since");
        var sql =
                jdbc.sql(
                                "SELECT state FROM application WHERE %s ORDER BY updated_at,"
                                                .formatted(where)
                                        + " application_id LIMIT :limit")
                        .param("office", officeId)
                        .param(
                                "after",
                                (cursor == null ? Instant.EPOCH : cursor.at())
                                        .atOffset(ZoneOffset.UTC))
                        .param("afterId", cursor == null ? LOWEST : cursor.id())
                        .param("limit", PAGE + 1);
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
}
