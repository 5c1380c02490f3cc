package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.verification.domain.Verification.Asked;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.EndedUnseen;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.Verification.Opening;
import id.go.pontianak.sertel.verification.domain.Verification.Registered;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.WithdrawalRemembered;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.AtBsreHappened;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Ended;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Opened;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Received;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.RegistrationNoted;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Rejected;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Resumed;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.ReturnedForCorrection;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Submitted;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.WithdrawalNoted;

import org.jspecify.annotations.Nullable;

/** The state that follows from what happened. */
final class Evolution {

    private Evolution() {}

    static Verification evolve(@Nullable Verification state, VerificationEvent event) {
        return switch (event) {
            case Received(Dossier dossier) -> arrived(state, dossier);
            case Resumed(Dossier dossier) -> arrived(state, dossier);
            case Opened(Verifier by, var at) ->
                    new AwaitingCheck(onFile(state).file(), new Opening(by, at));
            case Submitted(Submission submission) ->
                    new Submitting(
                            onFile(state).file().handedOn(submission.at()),
                            submission,
                            0,
                            null,
                            submission.at());
            case ReturnedForCorrection(_, Correction correction) ->
                    new Returned(onFile(state).file().handedOn(correction.at()), correction, null);
            case Rejected(_, Rejection rejection) ->
                    new RejectedByVerifier(
                            onFile(state).file().handedOn(rejection.at()), rejection);
            case WithdrawalNoted(String trackingNumber, var requestedBy) ->
                    state instanceof Returned(CaseFile file, Correction correction, _)
                            ? new Returned(file, correction, requestedBy)
                            : new WithdrawalRemembered(trackingNumber, requestedBy);
            case VerificationEvent.Withdrawn(_, var requestedBy, var at) ->
                    new Withdrawn(onFile(state).file().handedOn(at), requestedBy, asked(state), at);
            case RegistrationNoted(String reference) -> noted(state, reference);
            case Ended(String trackingNumber, var at) ->
                    state instanceof OnFile known
                            ? new Closed(known.file().leftDesk(at), asked(state), at)
                            : new EndedUnseen(trackingNumber, at);
            case AtBsreHappened atBsre -> BsreEvolution.evolve(atBsre(state), atBsre);
        };
    }

    private static Verification arrived(@Nullable Verification state, Dossier dossier) {
        return new AwaitingCheck(
                state instanceof Returned(CaseFile file, Correction correction, _)
                        ? file.next(dossier, correction)
                        : CaseFile.of(dossier),
                null);
    }

    private static @Nullable Asked asked(@Nullable Verification state) {
        return switch (state) {
            case Registered at -> new Asked(at.submission(), at.reference());
            case AtBsre at -> new Asked(at.submission(), null);
            case Verified verified -> new Asked(verified.submission(), verified.reference());
            case null, default -> null;
        };
    }

    private static Verification noted(@Nullable Verification state, String reference) {
        return switch (state) {
            case Withdrawn done ->
                    new Withdrawn(
                            done.file(),
                            done.requestedBy(),
                            noted(done.asked(), reference),
                            done.at());
            case Closed done -> new Closed(done.file(), noted(done.asked(), reference), done.at());
            case null, default -> throw notAsked();
        };
    }

    private static Asked noted(@Nullable Asked asked, String reference) {
        if (asked == null) {
            throw notAsked();
        }
        return new Asked(asked.submission(), reference);
    }

    private static OnFile onFile(@Nullable Verification state) {
        if (state instanceof OnFile known) {
            return known;
        }
        throw new IllegalArgumentException("something happened to a case that is not there");
    }

    private static AtBsre atBsre(@Nullable Verification state) {
        if (state instanceof AtBsre at) {
            return at;
        }
        throw notAsked();
    }

    private static IllegalArgumentException notAsked() {
        return new IllegalArgumentException("BSrE was not asked about this case");
    }
}
