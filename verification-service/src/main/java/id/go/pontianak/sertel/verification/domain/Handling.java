package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.EndedUnseen;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.WithdrawalRemembered;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;

import java.time.Instant;
import java.util.Optional;

/** Which verifier did what step 5 asks for, and when. */
public record Handling(Verifier by, Instant at) {

    /** Empty while nobody has, and when the case ended by nobody's doing here. */
    public static Optional<Handling> of(Verification state) {
        return switch (state) {
            case AtBsre at -> Optional.of(of(at.submission()));
            case Verified verified -> Optional.of(of(verified.submission()));
            case RefusedByBsre refused -> Optional.of(of(refused.submission()));
            case Returned(_, Correction correction, _) ->
                    Optional.of(new Handling(correction.by(), correction.at()));
            case RejectedByVerifier(_, Rejection rejection) ->
                    Optional.of(new Handling(rejection.by(), rejection.at()));
            case WithdrawalRemembered _, AwaitingCheck _, Withdrawn _, Closed _, EndedUnseen _ ->
                    Optional.empty();
        };
    }

    private static Handling of(Submission submission) {
        return new Handling(submission.by(), submission.at());
    }
}
