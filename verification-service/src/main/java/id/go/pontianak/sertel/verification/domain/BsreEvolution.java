package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Parked;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Registered;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.Verification.Unconfirmed;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Approved;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.AtBsreHappened;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.LeftParked;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.LeftUnconfirmed;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.NotSent;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Refused;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.StillUndecided;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.TakenByBsre;

import java.time.Instant;

/** The state that follows from what came of asking BSrE. */
final class BsreEvolution {

    private BsreEvolution() {}

    static Verification evolve(AtBsre at, AtBsreHappened event) {
        return switch (event) {
            case NotSent(Obstacle obstacle, Instant dueAt) ->
                    new Submitting(
                            at.file(),
                            at.submission(),
                            at instanceof Submitting ? at.tries() + 1 : 1,
                            obstacle,
                            dueAt);
            case LeftUnconfirmed(Instant dueAt) ->
                    new Unconfirmed(
                            at.file(),
                            at.submission(),
                            at instanceof Unconfirmed ? at.tries() + 1 : 1,
                            dueAt);
            case LeftParked(Instant dueAt, Instant since) ->
                    new Parked(
                            at.file(),
                            at.submission(),
                            at.tries() + 1,
                            dueAt,
                            at instanceof Parked parked ? parked.since() : since);
            case TakenByBsre(String reference, Instant since, Instant dueAt) ->
                    new Registered(at.file(), at.submission(), reference, since, 0, dueAt);
            case StillUndecided(Instant dueAt) -> {
                Registered registered = registered(at);
                yield new Registered(
                        at.file(),
                        at.submission(),
                        registered.reference(),
                        registered.at(),
                        at.tries() + 1,
                        dueAt);
            }
            case Approved(_, Instant when) ->
                    new Verified(
                            at.file().handedOn(when),
                            at.submission(),
                            registered(at).reference(),
                            when);
            case Refused(_, String code, String reason, Instant when) ->
                    new RefusedByBsre(
                            at.file().handedOn(when), at.submission(), code, reason, when);
        };
    }

    private static Registered registered(AtBsre state) {
        if (state instanceof Registered registered) {
            return registered;
        }
        throw new IllegalArgumentException("BSrE does not have this case");
    }
}
