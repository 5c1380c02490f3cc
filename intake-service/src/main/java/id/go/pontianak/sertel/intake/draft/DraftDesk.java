package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.intake.Provisional;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.UUID;

/** Where drafts are written down, and deleted when their time is up. */
@Service
class DraftDesk {

    private final JdbcTemplate jdbc;
    private final Drafts drafts;

    DraftDesk(JdbcTemplate jdbc, Drafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    /**
     * Writes a draft down whose files are in the store by now.
     *
     * @param files what is kept of it
     * @param answer records what its sender is told
     */
    @Transactional
    void accept(Draft draft, Provisional files, Statement answer) {
        var read = new RoundTrip();
        var stands = files.stands(read);
        read.make(jdbc);
        files.require(stands);
        var write = new RoundTrip();
        write.execute(drafts.insert(draft));
        write.execute(files.accepted());
        write.execute(answer);
        write.make(jdbc);
    }

    /**
     * Deletes a draft whose time is up; its files are an upload that was given up from then on.
     *
     * @return whether there was one
     */
    @Transactional
    boolean expire(UUID draftId, Instant now) {
        var trip = new RoundTrip();
        var gone = trip.query(drafts.expire(draftId, now), (row, _) -> row.getString(1));
        trip.make(jdbc);
        return gone.first().isPresent();
    }
}
