package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.intake.Provisional;
import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.intake.submission.SoundRequest;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.Claim;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Drafts as they are kept. */
@Component
class Drafts {

    private static final String SELECT = "SELECT draft_id, link_id, expires_at, request FROM draft";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PublicFormProperties properties;

    Drafts(JdbcClient jdbc, JsonMapper json, PublicFormProperties properties) {
        this.jdbc = jdbc;
        this.json = json;
        this.properties = properties;
    }

    Optional<Draft> find(UUID draftId) {
        return jdbc.sql(SELECT + " WHERE draft_id = :id")
                .param("id", draftId)
                .query((row, _) -> draft(row))
                .optional();
    }

    Optional<Draft> byLink(UUID linkId) {
        return jdbc.sql(SELECT + " WHERE link_id = :id")
                .param("id", linkId)
                .query((row, _) -> draft(row))
                .optional();
    }

    /**
     * Nothing more is to be sent; the next thing to do about it is to forget it. A little later
     * than its time, as the clocks of database and service differ.
     */
    void settled(Claim claim) {
        jdbc.sql(
                        "UPDATE draft SET due_at = expires_at + interval '1 minute' WHERE draft_id"
                                + " = :id AND claims = :claims")
                .param("id", claim.key())
                .param("claims", claim.count())
                .update();
    }

    /** Its mailbox is asked again after a while. */
    void postpone(Claim claim, Duration pause) {
        jdbc.sql(
                        "UPDATE draft SET due_at = least(expires_at + interval '1 minute', now() +"
                            + " :pause * interval '1 millisecond') WHERE draft_id = :id AND claims"
                            + " = :claims")
                .param("pause", pause.toMillis())
                .param("id", claim.key())
                .param("claims", claim.count())
                .update();
    }

    /** Locks a draft that can still be confirmed, and tells how its mailbox was asked. */
    Statement asked(UUID draftId, Instant now) {
        return Statement.of(
                "SELECT asked, due_at > now() + ? * interval '1 millisecond' FROM draft WHERE"
                        + " draft_id = ? AND expires_at > ? FOR UPDATE",
                properties.lease().toMillis(),
                draftId,
                now);
    }

    /** Tells by a row that a draft became an application. */
    Statement application(UUID draftId) {
        return Statement.of("SELECT 1 FROM application WHERE application_id = ?", draftId);
    }

    /** Its mailbox is to be asked once more. */
    Statement askAgain(UUID draftId) {
        return Statement.of(
                "UPDATE draft SET due_at = now(), asked = asked + 1 WHERE draft_id = ?", draftId);
    }

    /** Deletes a draft whose time is up. */
    Statement expire(UUID draftId, Instant now) {
        return delete("expires_at <= ?", draftId, now);
    }

    /** Deletes a draft whose mailbox does not exist; only whoever found that out. */
    Statement decline(Claim claim) {
        return delete("claims = ?", claim.key(), claim.count());
    }

    /** Deletes a draft that its mailbox disowns. */
    Statement discard(Draft draft) {
        return delete("link_id = ?", draft.draftId(), draft.link().linkId());
    }

    /**
     * Whoever takes its files out of the store may die before it is done: so they are an upload
     * that was given up.
     */
    private static Statement delete(String condition, UUID draftId, Object parameter) {
        return Statement.of(
                "WITH gone AS (DELETE FROM draft WHERE draft_id = ? AND "
                        + condition
                        + " RETURNING draft_id, request) INSERT INTO upload (upload_id,"
                        + " application_id, document_ids, abandoned) SELECT draft_id, draft_id,"
                        + " ARRAY(SELECT paper ->> 'documentId' FROM jsonb_array_elements(request"
                        + " -> 'papers') AS paper), true FROM gone RETURNING upload_id",
                draftId,
                parameter);
    }

    /** A draft, for the transaction that makes it an application: once, and not too late. */
    Provisional provisional(UUID draftId, Instant now) {
        return new Provisional() {
            @Override
            public RoundTrip.Rows<Boolean> stands(RoundTrip trip) {
                return trip.query(
                        Statement.of(
                                "SELECT expires_at > ? FROM draft WHERE draft_id = ? FOR UPDATE",
                                now,
                                draftId),
                        (row, _) -> row.getBoolean(1));
            }

            @Override
            public Statement accepted() {
                return Statement.of("DELETE FROM draft WHERE draft_id = ?", draftId);
            }

            @Override
            public RuntimeException gone() {
                return Problem.notFound();
            }
        };
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject(1, UUID.class),
                new Link(
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                json.readValue(row.getString(4), SoundRequest.class));
    }
}
