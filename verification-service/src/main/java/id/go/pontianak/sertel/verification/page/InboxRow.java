package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.page.DueTexts.DueText;
import id.go.pontianak.sertel.verification.inbox.InboxItem;

import java.time.Instant;
import java.util.UUID;

/** A case in a list. */
record InboxRow(
        UUID applicationId,
        String trackingNumber,
        String applicant,
        String office,
        Instant receivedAt,
        DueText target,
        boolean opened) {

    static InboxRow of(InboxItem item, DueText target) {
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
