package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case in steps 6 and 7. */
public sealed interface Issuance {

    /** The case as it arrived. */
    CaseFile file();

    /** When it next needs a worker; null: it waits for a person. */
    default @Nullable Instant lookAt() {
        return null;
    }

    /** BSrE accepted the dossier; nobody has asked the owner to come yet. */
    record AwaitingInvitation(CaseFile file) implements Issuance {}

    /**
     * The owner was asked to come.
     *
     * @param unusedReturn the state of an earlier ceremony that nobody came back from: BSrE may
     *     still serve that ceremony's link and return with it; null if there is none
     */
    record Invited(CaseFile file, Invitation invitation, @Nullable UUID unusedReturn)
            implements Issuance {}

    /**
     * The owner is before the officer.
     *
     * @param link BSrE's page; null as long as its answer is not known
     * @param endsAt when the ceremony is given up unless BSrE says {@code ISSUE}
     * @param looks how often BSrE was asked for the status
     */
    record InCeremony(
            CaseFile file,
            Invitation invitation,
            Ceremony ceremony,
            @Nullable PassphraseLink link,
            Instant endsAt,
            int looks,
            @Override Instant lookAt)
            implements Issuance {}

    /**
     * Step 6 is done; the certificate is still to be downloaded and examined.
     *
     * @param passphraseSetId id of the event that said so
     * @param since when BSrE's {@code ISSUE} was heard
     * @param looks how often the certificate was asked for in vain
     */
    record AwaitingCertificate(
            CaseFile file,
            Ceremony ceremony,
            UUID passphraseSetId,
            Instant since,
            int looks,
            @Override Instant lookAt)
            implements Issuance {}

    /** The certificate matches and can be collected. */
    record Ready(
            CaseFile file,
            Ceremony ceremony,
            OwnerCertificate certificate,
            List<CheckOutcome> checks,
            Pickup pickup,
            Instant since)
            implements Issuance {}

    /**
     * The certificate does not match and is never delivered.
     *
     * @param certificate null if what BSrE gave could not be read
     */
    record Mismatched(
            CaseFile file,
            Ceremony ceremony,
            @Nullable OwnerCertificate certificate,
            List<CheckOutcome> checks,
            Instant since)
            implements Issuance {}

    /** Step 7 is done: the owner has it. */
    record Delivered(
            CaseFile file,
            Ceremony ceremony,
            OwnerCertificate certificate,
            List<CheckOutcome> checks,
            Pickup pickup,
            Delivery delivery)
            implements Issuance {}
}
