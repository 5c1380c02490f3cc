package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happened to an issuance. */
public sealed interface IssuanceEvent {

    /** When it was said to the mesh; null for what is only this service's business. */
    default @Nullable Instant saidAt() {
        return null;
    }

    /** The applicant wants back what has not come here yet. */
    record WithdrawalKept(UUID requestId) implements IssuanceEvent {}

    /** It came from step 5. */
    record Received(CaseFile file) implements IssuanceEvent {}

    /**
     * The owner was asked to come.
     *
     * @param by null if the owner chose the time
     */
    record OwnerAsked(Invitation invitation, @Nullable Officer by, @Override Instant saidAt)
            implements IssuanceEvent {}

    /** The same invitation, said again with a new link and code because the owner asked for it. */
    record InvitationRenewed(Invitation invitation, @Override Instant saidAt)
            implements IssuanceEvent {}

    /** The owner did not come. */
    record OwnerMissed(int count, Officer by, @Override Instant saidAt) implements IssuanceEvent {}

    /** A wrong owner's code was said. */
    record OwnerCodeWrong(Invitation invitation) implements IssuanceEvent {}

    /** The intent to ask BSrE for its page. */
    record CeremonyBegun(Ceremony ceremony, Instant endsAt) implements IssuanceEvent {}

    /** BSrE gave its page. */
    record LinkGiven(PassphraseLink link, Instant endsAt, Instant lookAt)
            implements IssuanceEvent {}

    /** The browser came back. */
    record OwnerReturned(Instant at) implements IssuanceEvent {}

    /** BSrE is to be asked (again) at that time. */
    record LookPutOff(Instant at) implements IssuanceEvent {}

    /** The link expired and BSrE has issued nothing: the owner may come again. */
    record CeremonyGivenUp(Instant at) implements IssuanceEvent {}

    /** Step 6 is done. */
    record PassphraseKnownSet(UUID eventId, @Override Instant saidAt) implements IssuanceEvent {}

    /**
     * The certificate matches.
     *
     * @param lapsesAt when nobody is waited for any longer; null: never
     */
    record CertificateMatched(
            OwnerCertificate certificate,
            List<CheckOutcome> checks,
            Pickup pickup,
            @Nullable Instant lapsesAt,
            @Override Instant saidAt)
            implements IssuanceEvent {}

    /** The certificate does not match. */
    record CertificateDiffers(
            @Nullable OwnerCertificate certificate,
            List<CheckOutcome> checks,
            Instant lookAt,
            @Override Instant saidAt)
            implements IssuanceEvent {}

    /** An officer wants BSrE to be asked at once whether it has replaced or revoked it. */
    record RecheckAsked(Instant at) implements IssuanceEvent {}

    /**
     * There is a new link to collect by.
     *
     * @param by null if the owner asked for it
     */
    record PickupRenewed(Pickup pickup, @Nullable Officer by, @Override Instant saidAt)
            implements IssuanceEvent {}

    /** A wrong receipt code was entered. */
    record ReceiptCodeWrong(Pickup pickup) implements IssuanceEvent {}

    /** The intent to ask BSrE for its one download. */
    record Pkcs12Asked(Pickup pickup) implements IssuanceEvent {}

    /** BSrE gave its one download, whole. */
    record Pkcs12Given(Pickup pickup) implements IssuanceEvent {}

    /** BSrE says that it gave its one download before, which never came here. */
    record Pkcs12Lost(Pickup pickup) implements IssuanceEvent {}

    /** Step 7 is done. */
    record Handed(Delivery delivery) implements IssuanceEvent {
        @Override
        public Instant saidAt() {
            return delivery.at();
        }
    }

    /**
     * It ended here, and this service says so.
     *
     * @param causationId the event that asked for it; null if none did
     */
    record Ended(Ending ending, @Nullable UUID causationId) implements IssuanceEvent {
        @Override
        public Instant saidAt() {
            return ending.at();
        }
    }

    /**
     * Somebody else said that it ended.
     *
     * @param at when that was said
     */
    record EndHeard(Ending.Kind kind, Instant at) implements IssuanceEvent {}
}
