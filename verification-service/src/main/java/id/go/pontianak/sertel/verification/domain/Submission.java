package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.verification.domain.Verification.Asked;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * The verifier's word that a dossier is complete, and our name for its registration at BSrE.
 *
 * @param requestId ours; under it the registration is sent, and looked up
 * @param eventId of the event that says so
 * @param by who checked
 * @param at when
 * @param note what the verifier added; null for nothing
 */
public record Submission(
        UUID requestId, UUID eventId, Verifier by, Instant at, @Nullable String note) {

    /** What was submitted of a case; null if nothing was of its newest revision. */
    public static @Nullable Submission of(OnFile state) {
        return switch (state) {
            case AtBsre at -> at.submission();
            case Verified verified -> verified.submission();
            case RefusedByBsre refused -> refused.submission();
            case Withdrawn withdrawn -> of(withdrawn.asked());
            case Closed closed -> of(closed.asked());
            case AwaitingCheck _, Returned _, RejectedByVerifier _ -> null;
        };
    }

    private static @Nullable Submission of(@Nullable Asked asked) {
        return asked == null ? null : asked.submission();
    }

    Submission saidAt(Instant time) {
        return new Submission(requestId, eventId, by, time, note);
    }
}
