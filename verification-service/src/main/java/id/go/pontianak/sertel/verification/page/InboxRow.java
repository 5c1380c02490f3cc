package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.verification.inbox.InboxItem;
import id.go.pontianak.sertel.verification.page.TargetTexts.Target;

import java.time.Instant;
import java.util.UUID;

/** A case in a list. */
record InboxRow(
        UUID applicationId,
        String trackingNumber,
        String applicant,
        String office,
        Instant receivedAt,
        Target target,
        boolean opened) {

    static InboxRow of(InboxItem item, Target target) {
        return new InboxRow(
                item.applicationId(),
                item.trackingNumber(),
                item.applicant(),
                item.office(),
                item.receivedAt(),
                target,
                item.opened());
    }
}
