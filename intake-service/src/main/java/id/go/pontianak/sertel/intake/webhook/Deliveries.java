package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was to be said to webhooks, and what came of it. */
@Component
class Deliveries {

    private static final int PAGE = 50;

    /**
     * A delivery as its office sees it.
     *
     * @param at when it was written down
     * @param attempts how often it was sent
     * @param status {@code WAITING}, {@code DELIVERED} or {@code GIVEN_UP}
     * @param lastStatus of the last answer; null if there was none
     * @param lastError why the last attempt failed; null if it did not
     */
    record View(
            UUID deliveryId,
            String eventId,
            String type,
            Instant at,
            int attempts,
            String status,
            @Nullable Integer lastStatus,
            @Nullable String lastError) {}

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A webhook's deliveries, the latest first. */
    Page<View> page(UUID webhookId, Page.@Nullable Cursor cursor) {
        var sql =
                jdbc.sql(
                                "SELECT * FROM webhook_delivery WHERE webhook_id = :webhook"
                                        + (cursor == null
                                                ? ""
                                                : " AND (recorded_at, delivery_id) < (:at, :id)")
                                        + " ORDER BY recorded_at DESC, delivery_id DESC LIMIT"
                                        + " :limit")
                        .param("webhook", webhookId)
                        .param("limit", PAGE + 1);
        if (cursor != null) {
            sql = sql.param("at", cursor.at().atOffset(ZoneOffset.UTC)).param("id", cursor.id());
        }
        List<View> rows = sql.query((row, _) -> view(row)).list();
        return Page.of(rows, PAGE, row -> Page.Cursor.of(row.at(), row.deliveryId()));
    }

    /** A delivery that is still to be made. */
    Optional<Delivery> waiting(UUID deliveryId) {
        return jdbc.sql(
                        "SELECT delivery_id, webhook_id, url, body, failures, claims FROM"
                                + " webhook_delivery JOIN webhook USING (webhook_id) WHERE"
                                + " delivery_id = :delivery AND status = 'WAITING'")
                .param("delivery", deliveryId)
                .query(
                        (row, _) ->
                                new Delivery(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getInt(5),
                                        row.getInt(6)))
                .optional();
    }

    void delivered(Delivery delivery, Outcome.Delivered outcome) {
        jdbc.sql(
                        "UPDATE webhook_delivery SET status = 'DELIVERED', due_at = NULL, attempts"
                                + " = attempts + :sent, last_status = :status, last_error = NULL"
                                + " WHERE delivery_id = :delivery AND claims = :claims")
                .param("sent", outcome.sent())
                .param("status", outcome.status())
                .param("delivery", delivery.deliveryId())
                .param("claims", delivery.claims())
                .update();
    }

    /**
     * @param pause until it is tried again; empty if it is given up
     */
    void failed(Delivery delivery, Outcome.Failed outcome, Optional<Duration> pause) {
        jdbc.sql(
                        "UPDATE webhook_delivery SET status = :state, due_at = now() + :pause *"
                                + " interval '1 millisecond', attempts = attempts + :sent, failures"
                                + " = failures + 1, last_status = :status, last_error = :error"
                                + " WHERE delivery_id = :delivery AND claims = :claims")
                .param("state", pause.isPresent() ? "WAITING" : "GIVEN_UP")
                .param("pause", pause.map(Duration::toMillis).orElse(null), java.sql.Types.BIGINT)
                .param("sent", outcome.sent())
                .param("status", outcome.status(), java.sql.Types.INTEGER)
                .param("error", outcome.error())
                .param("delivery", delivery.deliveryId())
                .param("claims", delivery.claims())
                .update();
    }

    /** Tries again after a while, as if this had not been tried. */
    void postpone(Delivery delivery, Duration pause) {
        jdbc.sql(
                        "UPDATE webhook_delivery SET due_at = now() + :pause * interval '1"
                                + " millisecond' WHERE delivery_id = :delivery AND claims ="
                                + " :claims")
                .param("pause", pause.toMillis())
                .param("delivery", delivery.deliveryId())
                .param("claims", delivery.claims())
                .update();
    }

    /**
     * Says it again, with all its tries anew. An attempt that is under way counts no more.
     *
     * @return whether there is such a delivery
     */
    boolean replay(UUID webhookId, UUID deliveryId) {
        return jdbc.sql(
                                "UPDATE webhook_delivery SET status = 'WAITING', due_at = now(),"
                                        + " failures = 0, claims = claims + 1 WHERE webhook_id ="
                                        + " :webhook AND delivery_id = :delivery")
                        .param("webhook", webhookId)
                        .param("delivery", deliveryId)
                        .update()
                == 1;
    }

    /** Removes what is older, except what is still to be made. */
    int removeBefore(Instant before) {
        return jdbc.sql(
                        "DELETE FROM webhook_delivery WHERE recorded_at < :before AND status <>"
                                + " 'WAITING'")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static View view(ResultSet row) throws SQLException {
        return new View(
                row.getObject("delivery_id", UUID.class),
                row.getString("event_id"),
                row.getString("type"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("status"),
                row.getObject("last_status", Integer.class),
                row.getString("last_error"));
    }
}
