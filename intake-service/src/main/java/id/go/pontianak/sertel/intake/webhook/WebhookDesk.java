package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where offices register and remove webhooks. */
@Service
class WebhookDesk {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    WebhookDesk(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /**
     * @param most an office may have
     * @return empty if it has so many
     */
    @Transactional
    Optional<Webhook> add(String officeId, URI url, int most) {
        var trip = new RoundTrip();
        // Whoever else is about to add one for the same office waits, and then counts this one.
        trip.execute(
                Statement.of(
                        "SELECT pg_advisory_xact_lock(hashtextextended('webhook ' || ?, 0))",
                        officeId));
        var added =
                trip.query(
                        Statement.of(
                                "INSERT INTO webhook (webhook_id, office_id, url) SELECT ?, ?, ?"
                                        + " WHERE (SELECT count(*) FROM webhook WHERE office_id ="
                                        + " ?) < ? RETURNING webhook_id, url, created_at",
                                Ids.next(),
                                officeId,
                                url.toString(),
                                officeId,
                                most),
                        (row, _) -> webhook(row));
        trip.make(jdbc);
        return added.first();
    }

    /** An office's webhooks, the oldest first. */
    List<Webhook> all(String officeId) {
        return client.sql(
                        "SELECT webhook_id, url, created_at FROM webhook WHERE office_id = :office"
                                + " ORDER BY created_at, webhook_id")
                .param("office", officeId)
                .query((row, _) -> webhook(row))
                .list();
    }

    /** Removes a webhook with all that was to be said to it. */
    boolean remove(String officeId, UUID webhookId) {
        return client.sql(
                                "DELETE FROM webhook WHERE webhook_id = :webhook AND office_id ="
                                        + " :office")
                        .param("webhook", webhookId)
                        .param("office", officeId)
                        .update()
                == 1;
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }
}
