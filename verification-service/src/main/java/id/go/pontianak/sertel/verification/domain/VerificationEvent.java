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

    /** It could not be sent yet. */
    record NotSent(Obstacle obstacle, Instant dueAt) implements VerificationEvent {}

    /** It may or may not have been sent. */
    record LeftUnconfirmed(Instant dueAt) implements VerificationEvent {}

    /** The same, for too long. */
    record LeftParked(Instant dueAt, Instant at) implements VerificationEvent {}

    /** BSrE has the registration. */
    record TakenByBsre(String reference, Instant at, Instant dueAt) implements VerificationEvent {}

    /** BSrE has not decided yet. */
    record StillUndecided(Instant dueAt) implements VerificationEvent {}

    /** BSrE has accepted: step 5 is done. */
    record Approved(UUID eventId, Instant at) implements VerificationEvent {}

    /** BSrE has refused: final. */
    record Refused(UUID eventId, String code, @Nullable String reason, Instant at)
            implements VerificationEvent {}

    /** It has ended elsewhere. */
    record Ended(Instant at) implements VerificationEvent {}
}
