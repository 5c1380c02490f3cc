package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.Statement;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Where drafts find a place as long as there is one. Kept by the database, so it holds for all
 * replicas and over restarts: anybody may send a draft, and each keeps somebody's papers.
 */
@Component
class DraftRoom {

    /** "DRAF", for nothing else in this database. */
    private static final int LOCK = 0x44524146;

    private static final String WHILE_THERE_IS_ROOM =
            " WHERE (SELECT count(*) FROM draft) < ? AND (SELECT count(*) FROM draft WHERE"
                    + " mailbox_index = ?) < ?";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MailboxIndex index;
    private final PublicFormProperties properties;

    DraftRoom(
            JdbcClient jdbc, JsonMapper json, MailboxIndex index, PublicFormProperties properties) {
        this.jdbc = jdbc;
        this.json = json;
        this.index = index;
        this.properties = properties;
    }

    /** Whether there was a place a moment ago. */
    boolean isLeftFor(String mailbox) {
        return jdbc.sql("SELECT 1" + WHILE_THERE_IS_ROOM)
                .param(properties.mostOpen())
                .param(index.of(mailbox))
                .param(properties.mostOpenEach())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * Whoever else is about to take a place waits until this transaction has ended; to be asked in
     * a round trip before that of {@link #take}, which could not see theirs otherwise.
     */
    static Statement lock() {
        return Statement.of("SELECT pg_advisory_xact_lock(?, 0)", LOCK);
    }

    /**
     * Writes a draft down, and with it that its mailbox is to be asked; returns a row, or none if
     * there is no room.
     */
    Statement take(Draft draft) {
        String mailbox = index.of(draft.request().request().applicant().email());
        return Statement.of(
                "INSERT INTO draft (draft_id, link_id, expires_at, request, mailbox_index) SELECT"
                        + " ?::uuid, ?::uuid, ?::timestamptz, ?::jsonb, ?"
                        + WHILE_THERE_IS_ROOM
                        + " RETURNING draft_id",
                draft.draftId(),
                draft.link().linkId(),
                draft.link().expiresAt(),
                json.writeValueAsString(draft.request()),
                mailbox,
                properties.mostOpen(),
                mailbox,
                properties.mostOpenEach());
    }

    /** What its sender is told where there is no room: for this mailbox, or for anybody. */
    Problem refusal(String mailbox) {
        return jdbc.sql(
                        "SELECT count(*), min(expires_at) FROM draft WHERE mailbox_index = ?"
                                + " HAVING count(*) >= ?")
                .param(index.of(mailbox))
                .param(properties.mostOpenEach())
                .query(
                        (row, _) ->
                                refused(
                                        "MAILBOX_FULL",
                                        Fault.of(
                                                RequestForm.EMAIL,
                                                "MAILBOX_FULL",
                                                row.getInt(1),
                                                row.getObject(2, OffsetDateTime.class)
                                                        .toInstant())))
                .optional()
                .orElseGet(() -> refused("FORM_FULL"));
    }

    /** What is told to whoever wants a mailbox asked once more about the same. */
    Problem askedOftenEnough() {
        return refused(
                "MAILBOX_ASKED",
                Fault.of(RequestForm.EMAIL, "MAILBOX_ASKED", properties.mostAskedEach()));
    }

    private static Problem refused(String code, Fault... faults) {
        return Problem.of(HttpStatus.TOO_MANY_REQUESTS, code, List.of(faults));
    }
}
