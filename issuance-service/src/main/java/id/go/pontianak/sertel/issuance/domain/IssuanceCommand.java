package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What may be asked of an issuance. Time, ids and the outcome of code checks come with it. */
public sealed interface IssuanceCommand {

    /** BSrE accepted the dossier (step 5 is done). */
    record Receive(CaseFile file) implements IssuanceCommand {}

    /** The owner is asked to come, or to come at another time. */
    record Invite(UUID invitationId, Instant at, UUID linkId, Officer by, Instant now)
            implements IssuanceCommand {}

    /**
     * The owner is here, and the ceremony begins.
     *
     * @param codeMatches whether the code that the owner said is the invitation's
     * @param newReturn random; used unless an earlier one is still unused
     * @param endsAt when the ceremony is given up if BSrE's answer never becomes known
     */
    record BeginCeremony(
            boolean codeMatches,
            Officer by,
            String identityDocument,
            UUID newReturn,
            Instant now,
            Instant endsAt)
            implements IssuanceCommand {}

    /** BSrE gave the page. */
    record RecordLink(UUID returnState, PassphraseLink link, Instant endsAt, Instant lookAt)
            implements IssuanceCommand {}

    /** The browser came back from BSrE's page. */
    record RecordReturn(UUID returnState, Instant now) implements IssuanceCommand {}

    /**
     * BSrE said where the owner stands.
     *
     * @param issued whether it said {@code ISSUE}
     * @param lookAt when to ask again otherwise
     * @param eventId of the event that says that the passphrase is set
     */
    record RecordStatus(UUID returnState, boolean issued, Instant now, Instant lookAt, UUID eventId)
            implements IssuanceCommand {}

    /** BSrE did not say, or is to be asked at once. */
    record LookAgain(Instant at) implements IssuanceCommand {}

    /**
     * The certificate was downloaded and examined.
     *
     * @param certificate null if it could not be read
     * @param checks never empty
     * @param linkId of the link to collect it by
     * @param linkExpiresAt until when
     */
    record RecordCertificate(
            @Nullable OwnerCertificate certificate,
            List<CheckOutcome> checks,
            UUID linkId,
            Instant linkExpiresAt,
            Instant now)
            implements IssuanceCommand {}

    /** An officer hands it over at the counter. */
    record HandOver(Delivery.CounterReceipt receipt, Instant now) implements IssuanceCommand {}

    /**
     * The owner asks for it by link.
     *
     * @param codeMatches whether the code is the one on the ceremony's receipt
     * @param pkcs12 whether BSrE's one download is asked for, rather than the certificates alone
     */
    record Collect(UUID linkId, boolean codeMatches, boolean pkcs12, Instant now)
            implements IssuanceCommand {}

    /** BSrE gave the one download. */
    record RecordPkcs12(Instant now) implements IssuanceCommand {}
}
