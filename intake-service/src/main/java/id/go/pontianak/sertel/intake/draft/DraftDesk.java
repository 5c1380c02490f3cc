package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.intake.Provisional;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.Claim;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where drafts are written down, and deleted when nobody can confirm them any more. */
@Service
class DraftDesk {

    /** What became of a draft. */
    enum Standing {
        /** It waits for its mailbox. */
        WAITS,
        /** It is an application. */
        APPLIED,
        /** Nobody can confirm it any more. */
        GONE
    }

    /**
     * How a mailbox was asked.
     *
     * @param times how often its sender wanted that
     * @param idle whether that is not being done right now, nor will be by itself soon
     */
    private record Asked(int times, boolean idle) {}

    private final JdbcTemplate jdbc;
    private final Drafts drafts;
    private final DraftRoom room;
    private final PublicFormProperties properties;

    DraftDesk(JdbcTemplate jdbc, Drafts drafts, DraftRoom room, PublicFormProperties properties) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.room = room;
        this.properties = properties;
    }

    /**
     * Writes a draft down whose files are in the store by now.
     *
     * @param files what is kept of it
     * @param answers record what its sender is told
     * @throws Problem 429 if there is no room for it
     */
    @Transactional
    void accept(Draft draft, Provisional files, List<Statement> answers) {
        var read = new RoundTrip();
        var stands = files.stands(read);
        read.execute(DraftRoom.lock());
        read.make(jdbc);
        files.require(stands);
        var write = new RoundTrip();
        var taken = write.query(room.take(draft), (row, _) -> row.getString(1));
        write.execute(files.accepted());
        answers.forEach(write::execute);
        write.make(jdbc);
        if (taken.first().isEmpty()) {
            throw room.refusal(draft.request().request().applicant().email());
        }
    }

    /**
     * Has the mailbox of a draft asked once more, if it still waits for that.
     *
     * @throws Problem 429 if that was done often enough
     */
    @Transactional
    Standing askAgain(UUID draftId, Instant now) {
        var read = new RoundTrip();
        var waiting =
                read.query(
                        drafts.asked(draftId, now),
                        (row, _) -> new Asked(row.getInt(1), row.getBoolean(2)));
        var applied = read.query(drafts.application(draftId), (row, _) -> row.getInt(1));
        read.make(jdbc);
        Optional<Asked> asked = waiting.first();
        if (asked.isEmpty()) {
            return applied.first().isPresent() ? Standing.APPLIED : Standing.GONE;
        }
        if (asked.get().idle()) {
            if (asked.get().times() >= properties.mostAskedEach()) {
                throw room.askedOftenEnough();
            }
            var write = new RoundTrip();
            write.execute(drafts.askAgain(draftId));
            write.make(jdbc);
        }
        return Standing.WAITS;
    }

    /**
     * Deletes a draft whose time is up; its files are an upload that was given up from then on.
     *
     * @return whether there was one
     */
    @Transactional
    boolean expire(UUID draftId, Instant now) {
        return deleted(drafts.expire(draftId, now));
    }

    /**
     * Deletes a draft whose mailbox does not exist, as if its time were up: nobody can confirm it.
     *
     * @return whether it was there, and nobody else has asked meanwhile
     */
    @Transactional
    boolean decline(Claim claim) {
        return deleted(drafts.decline(claim));
    }

    /**
     * Deletes a draft that its mailbox disowns.
     *
     * @return whether it was still there
     */
    @Transactional
    boolean discard(Draft draft) {
        return deleted(drafts.discard(draft));
    }

    private boolean deleted(Statement delete) {
        var trip = new RoundTrip();
        var gone = trip.query(delete, (row, _) -> row.getString(1));
        trip.make(jdbc);
        return gone.first().isPresent();
    }
}
