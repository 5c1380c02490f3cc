package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happened to an issuance. */
public sealed interface IssuanceEvent {

    /** It came from step 5. */
    record Received(CaseFile file) implements IssuanceEvent {}

    /** The owner was asked to come. */
    record OwnerAsked(Invitation invitation, Officer by, Instant at) implements IssuanceEvent {}

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
    record CeremonyGivenUp() implements IssuanceEvent {}

    /** Step 6 is done. */
    record PassphraseKnownSet(UUID eventId, Instant at) implements IssuanceEvent {}

    /** The certificate matches. */
    record CertificateMatched(
            OwnerCertificate certificate, List<CheckOutcome> checks, Pickup pickup, Instant at)
            implements IssuanceEvent {}

    /** The certificate does not match. */
    record CertificateDiffers(
            @Nullable OwnerCertificate certificate, List<CheckOutcome> checks, Instant at)
            implements IssuanceEvent {}

    /** A wrong receipt code was entered. */
    record ReceiptCodeWrong(Pickup pickup) implements IssuanceEvent {}

    /** The intent to ask BSrE for its one download. */
    record Pkcs12Asked(Pickup pickup) implements IssuanceEvent {}

    /** Step 7 is done. */
    record Handed(Delivery delivery) implements IssuanceEvent {}
}
