package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What may be asked of an issuance. Time, ids and the outcome of code checks come with it. */
public sealed interface IssuanceCommand {

    /** BSrE accepted the dossier (step 5 is done). */
    record Receive(CaseFile file, Instant now) implements IssuanceCommand {}

    /**
     * The applicant wants it back.
     *
     * @param requestId id of the event that says so
     */
    record Withdraw(UUID requestId, Instant now) implements IssuanceCommand {}

    /**
     * Somebody, perhaps we ourselves, said that it ended.
     *
     * @param at when that was said
     */
    record HearEnd(Ending.Kind kind, Instant at) implements IssuanceCommand {}

    /**
     * A time for the visit.
     *
     * @param invitationId of the invitation that it makes
     * @param at when
     * @param linkId of its link
     * @param linkExpiresAt until when the owner is waited for
     * @param hasRoom whether the department can receive one more owner then
     */
    record Slot(
            UUID invitationId, Instant at, UUID linkId, Instant linkExpiresAt, boolean hasRoom) {}

    /**
     * The owner is asked to come, or to come at another time.
     *
     * @param seen the round of the appointment that the officer knew of, 0 for none; null: whatever
     *     it is
     */
    record Invite(Slot slot, @Nullable Integer seen, Officer by, Instant now)
            implements IssuanceCommand {}

    /** The owner chooses another time, by the link with that id. */
    record MoveVisit(UUID linkId, Slot slot, Instant now) implements IssuanceCommand {}

    /** The owner did not come. */
    record MarkAbsent(Officer by, Instant now) implements IssuanceCommand {}

    /**
     * The application is refused.
     *
     * @param note in free text; null for none
     */
    record Reject(String code, @Nullable String note, Officer by, Instant now)
            implements IssuanceCommand {}

    /**
     * There is to be a new link, of whatever kind the case has at present.
     *
     * @param by null if the owner asks
     * @param linkId of the new one
     * @param pickupExpiresAt until when, if it is one to collect by
     */
    record RenewLink(@Nullable Officer by, UUID linkId, Instant pickupExpiresAt, Instant now)
            implements IssuanceCommand {}

    /** Nobody came in time. */
    record Lapse(Instant now) implements IssuanceCommand {}

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

    /**
     * BSrE did not say, or is to be asked at once.
     *
     * @param begun when it was asked
     * @param at when to ask again
     */
    record LookAgain(Instant begun, Instant at) implements IssuanceCommand {}

    /**
     * The certificate was downloaded and examined.
     *
     * @param certificate null if it could not be read
     * @param checks never empty
     * @param linkId of the link to collect it by
     * @param linkExpiresAt until when
     * @param lapsesAt when the owner is no longer waited for if it matches; null: never
     * @param lookAt when BSrE is asked for another one if it does not match
     */
    record RecordCertificate(
            @Nullable OwnerCertificate certificate,
            List<CheckOutcome> checks,
            UUID linkId,
            Instant linkExpiresAt,
            @Nullable Instant lapsesAt,
            Instant lookAt,
            Instant now)
            implements IssuanceCommand {}

    /** BSrE has revoked the certificate that does not match. */
    record RecordRevoked(Instant now) implements IssuanceCommand {}

    /** An officer wants BSrE to be asked at once. */
    record Recheck(Instant now) implements IssuanceCommand {}

    /** An officer hands it over at the counter. */
    record HandOver(Delivery.CounterReceipt receipt, Instant now) implements IssuanceCommand {}

    /**
     * The owner asks for it by link.
     *
     * @param codeMatches whether the code is the one on the ceremony's receipt
     */
    record Collect(UUID linkId, boolean codeMatches, Wanted wanted, Instant now)
            implements IssuanceCommand {}

    /** What an owner asks for who has the link and says the code. */
    enum Wanted {
        /** No more than to hear whether the code is right. */
        NOTHING,
        /** The certificates alone. */
        CERTIFICATES,
        /** BSrE's one download. */
        PKCS12
    }

    /** BSrE gave the one download. */
    record RecordPkcs12(Instant now) implements IssuanceCommand {}

    /** BSrE says that it gave the one download before. */
    record RecordPkcs12Gone(Instant now) implements IssuanceCommand {}
}
