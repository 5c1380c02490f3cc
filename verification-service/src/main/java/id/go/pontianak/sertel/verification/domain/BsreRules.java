package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.verification.domain.Verification.Asked;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.EndedUnseen;
import id.go.pontianak.sertel.verification.domain.Verification.Parked;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Registered;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.Verification.Unconfirmed;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.WithdrawalRemembered;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Answered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordApproved;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordNotSent;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordRefused;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordRegistered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordStillWaiting;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordUnknown;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Approved;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.LeftParked;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.LeftUnconfirmed;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.NotSent;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Refused;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.RegistrationNoted;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.StillUndecided;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.TakenByBsre;

import org.jspecify.annotations.Nullable;

/**
 * What BSrE's answers mean. A case fails on BSrE's own word alone; an answer that comes late or
 * twice, or belongs to another request, changes nothing.
 */
final class BsreRules {

    private BsreRules() {}

    static Decision<VerificationEvent> decide(@Nullable Verification state, Answered answer) {
        return switch (state) {
            case AtBsre at when at.submission().requestId().equals(answer.requestId()) ->
                    asked(at, answer);
            case Withdrawn(_, _, Asked asked, _) -> afterTheEnd(asked, answer);
            case Closed(_, Asked asked, _) -> afterTheEnd(asked, answer);
            case WithdrawalRemembered _,
                    AwaitingCheck _,
                    AtBsre _,
                    Verified _,
                    RefusedByBsre _,
                    Returned _,
                    RejectedByVerifier _,
                    EndedUnseen _ ->
                    Decision.alreadyDone();
            case null -> Decision.alreadyDone();
        };
    }

    /** The call was under way when the case ended: what BSrE has of it now is good to know. */
    private static Decision<VerificationEvent> afterTheEnd(@Nullable Asked asked, Answered answer) {
        return answer instanceof RecordRegistered registered
                        && asked != null
                        && asked.reference() == null
                        && asked.submission().requestId().equals(answer.requestId())
                ? Decision.happened(new RegistrationNoted(registered.reference()))
                : Decision.alreadyDone();
    }

    private static Decision<VerificationEvent> asked(AtBsre state, Answered answer) {
        return switch (answer) {
            case RecordRefused refused ->
                    Decision.happened(
                            new Refused(
                                    refused.eventId(),
                                    refused.code(),
                                    refused.reason(),
                                    state.file().sayAt(refused.at())));
            case RecordRegistered registered ->
                    switch (state) {
                        case Submitting _, Unconfirmed _, Parked _ ->
                                Decision.happened(
                                        new TakenByBsre(
                                                registered.reference(),
                                                registered.at(),
                                                registered.dueAt()));
                        case Registered _ -> Decision.alreadyDone();
                    };
            case RecordNotSent notSent ->
                    switch (state) {
                        case Submitting _, Unconfirmed _, Parked _ ->
                                Decision.happened(new NotSent(notSent.obstacle(), notSent.dueAt()));
                        case Registered _ -> Decision.alreadyDone();
                    };
            case RecordUnknown unknown ->
                    switch (state) {
                        case Submitting _ -> unconfirmed(unknown, 1);
                        case Unconfirmed unconfirmed ->
                                unconfirmed(unknown, unconfirmed.tries() + 1);
                        case Parked _ ->
                                Decision.happened(new LeftParked(unknown.dueAt(), unknown.at()));
                        case Registered _ -> Decision.alreadyDone();
                    };
            case RecordStillWaiting waiting ->
                    switch (state) {
                        case Registered _ -> Decision.happened(new StillUndecided(waiting.dueAt()));
                        case Submitting _, Unconfirmed _, Parked _ -> notRegistered();
                    };
            case RecordApproved approved ->
                    switch (state) {
                        case Registered _ ->
                                Decision.happened(
                                        new Approved(
                                                approved.eventId(),
                                                state.file().sayAt(approved.at())));
                        case Submitting _, Unconfirmed _, Parked _ -> notRegistered();
                    };
        };
    }

    private static Decision<VerificationEvent> unconfirmed(RecordUnknown unknown, int tries) {
        return Decision.happened(
                tries > unknown.patience()
                        ? new LeftParked(unknown.dueAt(), unknown.at())
                        : new LeftUnconfirmed(unknown.dueAt()));
    }

    private static Decision<VerificationEvent> notRegistered() {
        return Decision.refused("NOT_REGISTERED", "BSrE is not known to have the registration");
    }
}
