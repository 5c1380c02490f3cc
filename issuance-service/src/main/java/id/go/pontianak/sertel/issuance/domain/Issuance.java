package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case as this service knows it. */
public sealed interface Issuance {

    /** When it next needs a worker; null: it waits for a person. */
    default @Nullable Instant lookAt() {
        return null;
    }

    /**
     * The applicant wants it back, and it has not come here yet.
     *
     * @param requestId id of the event that says so
     */
    record WithdrawalRemembered(UUID requestId) implements Issuance {}

    /** It ended elsewhere before it came here. */
    record Dropped(Ending.Kind kind) implements Issuance {}

    /** It has come from step 5. */
    sealed interface Arrived extends Issuance {

        /** The case as it arrived. */
        CaseFile file();
    }

    /** BSrE accepted the dossier; nobody has asked the owner to come yet. */
    record AwaitingInvitation(CaseFile file) implements Arrived {}

    /**
     * The owner was asked to come.
     *
     * @param unusedReturn the state of an earlier ceremony that nobody came back from: BSrE may
     *     still serve that ceremony's link and return with it; null if there is none
     * @param lookAt when the case lapses
     */
    record Invited(
            CaseFile file,
            Invitation invitation,
            @Nullable UUID unusedReturn,
            @Override Instant lookAt)
            implements Arrived {}

    /**
     * The owner did not come.
     *
     * @param missed the appointment
     * @param count how often the owner was absent in this case, from 1
     * @param by who noted it
     * @param since when
     * @param unusedReturn as in {@link Invited}
     * @param lookAt when the case lapses
     */
    record Absent(
            CaseFile file,
            Invitation missed,
            int count,
            Officer by,
            Instant since,
            @Nullable UUID unusedReturn,
            @Override Instant lookAt)
            implements Arrived {}

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
            implements Arrived {}

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
            implements Arrived {}

    /**
     * The certificate matches and can be collected.
     *
     * @param lookAt when the case lapses; null: never
     */
    record Ready(
            CaseFile file,
            Ceremony ceremony,
            OwnerCertificate certificate,
            List<CheckOutcome> checks,
            Pickup pickup,
            Instant since,
            @Override @Nullable Instant lookAt)
            implements Arrived {}

    /**
     * The certificate does not match and is never delivered; BSrE may revoke or replace it.
     *
     * @param passphraseSetId as in {@link AwaitingCertificate}
     * @param certificate null if what BSrE gave could not be read
     * @param looks how often BSrE was asked for another one in vain
     */
    record Mismatched(
            CaseFile file,
            Ceremony ceremony,
            UUID passphraseSetId,
            @Nullable OwnerCertificate certificate,
            List<CheckOutcome> checks,
            Instant since,
            int looks,
            @Override Instant lookAt)
            implements Arrived {}

    /** Step 7 is done: the owner has it. */
    record Delivered(
            CaseFile file,
            Ceremony ceremony,
            OwnerCertificate certificate,
            List<CheckOutcome> checks,
            Pickup pickup,
            Delivery delivery)
            implements Arrived {}

    /**
     * It ended without a certificate for its owner, or elsewhere.
     *
     * @param checks of the certificate that did not match; empty if it did not come to that
     */
    record Closed(CaseFile file, Ending ending, List<CheckOutcome> checks) implements Arrived {}
}
