package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.platform.work.Claim;

import org.springframework.stereotype.Component;

import java.time.InstantSource;

/**
 * Asks the mailbox of each draft, and deletes those that were not confirmed in time or that nobody
 * can confirm. That a mailbox is to be asked is written with the draft; a worker that dies after
 * sending and before noting it sends once more, which harms nobody.
 */
@Component
class DraftWorker {

    private final Drafts drafts;
    private final DraftRemoval removal;
    private final ConfirmationMail mail;
    private final PublicFormProperties properties;
    private final InstantSource clock;

    DraftWorker(
            InstantSource clock,
            Drafts drafts,
            DraftRemoval removal,
            ConfirmationMail mail,
            PublicFormProperties properties) {
        this.drafts = drafts;
        this.removal = removal;
        this.mail = mail;
        this.properties = properties;
        this.clock = clock;
    }

    void work(Claim claim) {
        drafts.find(claim.key()).ifPresent(draft -> work(draft, claim));
    }

    private void work(Draft draft, Claim claim) {
        if (!clock.instant().isBefore(draft.link().expiresAt())) {
            removal.expire(draft, clock.instant());
            return;
        }
        switch (mail.send(draft)) {
            case TAKEN -> drafts.settled(claim);
            case DECLINED -> removal.decline(claim);
            case LATER -> drafts.postpone(claim, properties.pauseAfter(claim.count()));
        }
    }
}
