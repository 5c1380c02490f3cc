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
import java.util.UUID;

/** Where drafts are written down, and deleted when nobody can confirm them any more. */
@Service
class DraftDesk {

    private final JdbcTemplate jdbc;
    private final Drafts drafts;
    private final DraftRoom room;

    DraftDesk(JdbcTemplate jdbc, Drafts drafts, DraftRoom room) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.room = room;
    }

    /**
     * Writes a draft down whose files are in the store by now.
     *
     * @param files what is kept of it
     * @param answer records what its sender is told
     * @throws Problem 429 if there is no room for it
     */
    @Transactional
    void accept(Draft draft, Provisional files, Statement answer) {
        var read = new RoundTrip();
        var stands = files.stands(read);
        read.execute(DraftRoom.lock());
        read.make(jdbc);
        files.require(stands);
        var write = new RoundTrip();
        var taken = write.query(room.take(draft), (row, _) -> row.getString(1));
        write.execute(files.accepted());
        write.execute(answer);
        write.make(jdbc);
        if (taken.first().isEmpty()) {
            throw DraftRoom.full();
        }
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

    private boolean deleted(Statement delete) {
        var trip = new RoundTrip();
        var gone = trip.query(delete, (row, _) -> row.getString(1));
        trip.make(jdbc);
        return gone.first().isPresent();
    }
}
