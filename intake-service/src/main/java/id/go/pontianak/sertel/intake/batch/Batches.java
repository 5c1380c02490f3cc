package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Batches as they are kept. */
@Component
class Batches {

    private static final int PAGE = 50;

    /**
     * A row as its office sees it.
     *
     * @param result empty while it is pending
     */
    record Row(int number, Optional<String> reference, Optional<RowResult> result) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Batches(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A batch as it is listed.
     *
     * @param pending how many of its rows are not decided yet
     */
    record Listed(UUID batchId, Instant at, int rows, int pending) {}

    /** An office's batches, the latest first. */
    Page<Listed> page(String officeId, Page.@Nullable Cursor cursor) {
        var sql =
                jdbc.sql(
                                "SELECT batch_id, created_at, (SELECT count(*) FROM batch_row r"
                                        + " WHERE r.batch_id = b.batch_id), pending FROM batch b"
                                        + " WHERE office_id = :office"
                                        + (cursor == null
                                                ? ""
                                                : " AND (created_at, batch_id) < (:at, :id)")
                                        + " ORDER BY created_at DESC, batch_id DESC LIMIT :limit")
                        .param("office", officeId)
                        .param("limit", PAGE + 1);
        if (cursor != null) {
            sql = sql.param("at", cursor.at().atOffset(ZoneOffset.UTC)).param("id", cursor.id());
        }
        List<Listed> rows =
                sql.query(
                                (row, _) ->
                                        new Listed(
                                                row.getObject(1, UUID.class),
                                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                                row.getInt(3),
                                                row.getInt(4)))
                        .list();
        return Page.of(rows, PAGE, row -> Page.Cursor.of(row.at(), row.batchId()));
    }

    /** A batch's rows in their order; none if the office has no such batch. */
    List<Row> rows(UUID batchId, String officeId) {
        return jdbc.sql(
                        "SELECT number, reference, result, r.application_id, tracking_number,"
                                + " refusal FROM batch_row r JOIN batch USING (batch_id) WHERE"
                                + " batch_id = :batch AND office_id = :office ORDER BY number")
                .param("batch", batchId)
                .param("office", officeId)
                .query((row, _) -> row(row))
                .list();
    }

    /** A row that is still to be taken in. */
    Optional<RowOrder> order(UUID rowId) {
        return jdbc.sql(
                        "SELECT row_id, batch_id, number, office_id, sender, request FROM batch_row"
                                + " JOIN batch USING (batch_id) WHERE row_id = :row AND result ="
                                + " 'PENDING'")
                .param("row", rowId)
                .query(
                        (row, _) ->
                                new RowOrder(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getInt(3),
                                        row.getString(4),
                                        json.readValue(row.getString(5), Actor.class),
                                        json.readValue(row.getString(6), NewBatch.Waiting.class)))
                .optional();
    }

    /** Tries a row again after a while. */
    void postpone(UUID rowId, Duration pause) {
        jdbc.sql(
                        "UPDATE batch_row SET due_at = now() + :pause * interval '1 millisecond'"
                                + " WHERE row_id = :row AND result = 'PENDING'")
                .param("pause", pause.toMillis())
                .param("row", rowId)
                .update();
    }

    /** Tries all that are pending now. A row that is at work is not taken in twice by this. */
    void hurry(UUID batchId) {
        jdbc.sql(
                        "UPDATE batch_row SET due_at = now() WHERE batch_id = :batch AND result ="
                                + " 'PENDING'")
                .param("batch", batchId)
                .update();
    }

    private Row row(ResultSet row) throws SQLException {
        Optional<RowResult> result =
                switch (row.getString("result")) {
                    case "ACCEPTED" ->
                            Optional.of(
                                    new RowResult.Accepted(
                                            row.getObject("application_id", UUID.class),
                                            row.getString("tracking_number")));
                    case "REFUSED" ->
                            Optional.of(
                                    json.readValue(
                                            row.getString("refusal"), RowResult.Refused.class));
                    default -> Optional.empty();
                };
        return new Row(
                row.getInt("number"), Optional.ofNullable(row.getString("reference")), result);
    }
}
