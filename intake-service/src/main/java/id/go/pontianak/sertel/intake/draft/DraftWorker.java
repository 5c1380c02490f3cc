package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.intake.submission.Uploads;
import id.go.pontianak.sertel.platform.work.Claim;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.InstantSource;

/**
 * Asks the mailbox of each draft, and deletes those that were not confirmed in time or that nobody
 * can confirm. That a mailbox is to be asked is written with the draft; a worker that dies after
 * sending and before noting it sends once more, which harms nobody.
 */
@Component
class DraftWorker {

    private static final Logger log = LoggerFactory.getLogger(DraftWorker.class);

    private final Drafts drafts;
    private final DraftDesk desk;
    private final ConfirmationMail mail;
    private final Uploads uploads;
    private final PublicFormProperties properties;
    private final InstantSource clock;
    private final DraftCounts counts;

    DraftWorker(
            InstantSource clock,
            Drafts drafts,
            DraftDesk desk,
            ConfirmationMail mail,
            Uploads uploads,
            PublicFormProperties properties,
            DraftCounts counts) {
        this.drafts = drafts;
        this.desk = desk;
        this.mail = mail;
        this.uploads = uploads;
        this.properties = properties;
        this.clock = clock;
        this.counts = counts;
    }

    void work(Claim claim) {
        drafts.find(claim.key()).ifPresent(draft -> work(draft, claim));
    }

    private void work(Draft draft, Claim claim) {
        if (!clock.instant().isBefore(draft.link().expiresAt())) {
            if (desk.expire(draft.draftId(), clock.instant())) {
                counts.expired();
                uploads.abandon(draft.draftId());
                log.info("Draft {} was not confirmed and is deleted", draft.draftId());
            }
            return;
        }
        switch (mail.send(draft)) {
            case TAKEN -> drafts.settled(claim);
            case DECLINED -> {
                if (desk.decline(claim)) {
                    counts.declined();
                    uploads.abandon(draft.draftId());
                    log.info("Draft {} has no mailbox and is deleted", draft.draftId());
                }
            }
            case LATER -> drafts.postpone(claim, properties.pauseAfter(claim.count()));
        }
    }
}
