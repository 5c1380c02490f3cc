package id.go.pontianak.sertel.sandbox.demo;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What everybody who plays a case waits for, always bounded and with a message if in vain. */
final class CaseWaits {

    /** A look into an inbox. */
    @FunctionalInterface
    interface InboxLook {
        List<InboxItem> now() throws InterruptedException;
    }

    private final SertelClient client;
    private final Patience patience;

    CaseWaits(SertelClient client, Patience patience) {
        this.client = client;
        this.patience = patience;
    }

    void forInbox(String official, UUID applicationId, InboxLook inbox)
            throws InterruptedException {
        LastSeen seen = new LastSeen();
        patience.until(
                "the application in the inbox of " + official,
                seen,
                () ->
                        seen.note(inbox.now()).stream()
                                .filter(item -> item.applicationId().equals(applicationId))
                                .findFirst());
    }

    void forIssuance(String verifier, UUID applicationId) throws InterruptedException {
        LastSeen seen = new LastSeen();
        patience.until(
                "BSrE's approval to reach the issuance",
                seen,
                () ->
                        Optional.of(seen.note(client.issuance(verifier, applicationId)))
                                .filter(answer -> answer.status() == 200));
    }

    String forOwnerCode(Owner owner) throws InterruptedException {
        LastSeen seen = new LastSeen();
        return patience.until(
                "the invitation with the owner's code in the owner's mailbox",
                seen,
                () -> {
                    seen.note(owner.mailbox().mails());
                    return owner.mailbox().ownerCode();
                });
    }

    URI forCollectionLink(Owner owner) throws InterruptedException {
        LastSeen seen = new LastSeen();
        return patience.until(
                "the message that the certificate is ready in the owner's mailbox",
                seen,
                () -> {
                    seen.note(owner.mailbox().mails());
                    return owner.mailbox().collectionLink();
                });
    }

    ApplicationStatus forStatus(String office, UUID applicationId, String wanted)
            throws InterruptedException {
        LastSeen seen = new LastSeen();
        return patience.until(
                "status " + wanted + " at intake",
                seen,
                () ->
                        Optional.of(seen.note(client.application(office, applicationId)))
                                .filter(status -> status.status().equals(wanted)));
    }
}
