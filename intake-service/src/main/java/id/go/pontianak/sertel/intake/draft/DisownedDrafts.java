package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.intake.submission.Uploads;
import id.go.pontianak.sertel.platform.failure.Failures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Drafts of which the mailbox that they name says that they are not its owner's. */
@Service
public class DisownedDrafts {

    private static final Logger log = LoggerFactory.getLogger(DisownedDrafts.class);

    private final DraftDesk desk;
    private final Uploads uploads;
    private final DraftCounts counts;

    DisownedDrafts(DraftDesk desk, Uploads uploads, DraftCounts counts) {
        this.desk = desk;
        this.uploads = uploads;
        this.counts = counts;
    }

    /**
     * Deletes a draft and its files, so that its place is free for another.
     *
     * @return whether it was still there: it may have been confirmed or deleted meanwhile
     */
    public boolean discard(Draft draft) {
        if (!desk.discard(draft)) {
            return false;
        }
        counts.discarded();
        log.info("Draft {} was disowned by its mailbox and is deleted", draft.draftId());
        try {
            uploads.abandon(draft.draftId());
        } catch (RuntimeException failure) {
            if (!Failures.isTemporary(failure)) {
                throw failure;
            }
            log.warn("The files of draft {} are deleted later", draft.draftId());
        }
        return true;
    }
}
