package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What happened to a verification. */
public sealed interface VerificationEvent {

    /** It lies on the verifier's desk. */
    record Received(Dossier dossier) implements VerificationEvent {}

    /** A verifier has opened it. */
    record Opened(Verifier by, Instant at) implements VerificationEvent {}

    /** A verifier has found it complete: it goes to BSrE. */
    record Submitted(Submission submission) implements VerificationEvent {}

    /** What came of asking BSrE. */
    sealed interface AtBsreHappened extends VerificationEvent {}

    /** It could not be sent yet. */
    record NotSent(Obstacle obstacle, Instant dueAt) implements AtBsreHappened {}

    /** It may or may not have been sent. */
    record LeftUnconfirmed(Instant dueAt) implements AtBsreHappened {}

    /** The same, for too long. */
    record LeftParked(Instant dueAt, Instant at) implements AtBsreHappened {}

    /** BSrE has the registration. */
    record TakenByBsre(String reference, Instant at, Instant dueAt) implements AtBsreHappened {}

    /** BSrE has not decided yet. */
    record StillUndecided(Instant dueAt) implements AtBsreHappened {}

    /** BSrE has accepted: step 5 is done. */
    record Approved(UUID eventId, Instant at) implements AtBsreHappened {}

    /** BSrE has refused: final. */
    record Refused(UUID eventId, String code, @Nullable String reason, Instant at)
            implements AtBsreHappened {}

    /** It comes back corrected, with the disposition that it had. */
    record Resumed(Dossier dossier) implements VerificationEvent {}

    /** A verifier has sent it back for correction. */
    record ReturnedForCorrection(UUID eventId, Correction correction)
            implements VerificationEvent {}

    /** A verifier has refused it: final. */
    record Rejected(UUID eventId, Rejection rejection) implements VerificationEvent {}

    /** The applicant wants it back, and it is not here. */
    record WithdrawalNoted(String trackingNumber, UUID requestedBy) implements VerificationEvent {}

    /** The applicant has it back: final. */
    record Withdrawn(UUID eventId, UUID requestedBy, Instant at) implements VerificationEvent {}

    /** BSrE turns out to have a registration of a case that has ended. */
    record RegistrationNoted(String reference) implements VerificationEvent {}

    /** It has ended elsewhere. */
    record Ended(String trackingNumber, Instant at) implements VerificationEvent {}
}
