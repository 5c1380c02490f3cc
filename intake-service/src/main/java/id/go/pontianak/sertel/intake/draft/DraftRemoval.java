package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.intake.submission.Uploads;
import id.go.pontianak.sertel.platform.work.Claim;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import java.time.Instant;
import java.util.UUID;

/** Deletes drafts that become no application, with their files. */
@Service
public class DraftRemoval {

    private static final Logger log = LoggerFactory.getLogger(DraftRemoval.class);

    private final DraftDesk desk;
    private final Uploads uploads;
    private final DraftCounts counts;

    DraftRemoval(DraftDesk desk, Uploads uploads, DraftCounts counts) {
        this.desk = desk;
        this.uploads = uploads;
        this.counts = counts;
    }

    /**
     * Deletes a draft of which the mailbox that it names says that it is not its owner's, so that
     * its place is free for another.
     *
     * @return whether it was still there: it may have been confirmed or deleted meanwhile
     */
    public boolean discard(Draft draft) {
        return clearUp(
                desk.discard(draft), draft.draftId(), counts::discarded, "disowned by its mailbox");
    }

    /** Deletes a draft whose time is up, if it is. */
    void expire(Draft draft, Instant now) {
        clearUp(
                desk.expire(draft.draftId(), now),
                draft.draftId(),
                counts::expired,
                "not confirmed");
    }

    /** Deletes a draft whose mailbox does not exist. */
    void decline(Claim claim) {
        clearUp(desk.decline(claim), claim.key(), counts::declined, "without a mailbox");
    }

    private boolean clearUp(boolean deleted, UUID draftId, Runnable count, String why) {
        if (deleted) {
            count.run();
            log.info("Draft {} is deleted: {}", draftId, why);
            uploads.abandonNowOrLater(draftId);
        }
        return deleted;
    }
}
