package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.Opening;
import id.go.pontianak.sertel.verification.domain.Verification.Parked;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Registered;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.Verification.Unconfirmed;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Answered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Close;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Open;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Receive;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Submit;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Approved;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Ended;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.LeftParked;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.LeftUnconfirmed;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.NotSent;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Opened;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Received;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Refused;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.StillUndecided;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Submitted;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.TakenByBsre;

import org.jspecify.annotations.Nullable;

/** The rules of step 5. Does not know how BSrE is asked, nor where anything is kept. */
public final class VerificationFlow {

    private VerificationFlow() {}

    /**
     * Decides on a command.
     *
     * @param state null as long as the dossier was not received
     */
    public static Decision<VerificationEvent> decide(
            @Nullable Verification state, VerificationCommand command) {
        return switch (command) {
            case Receive receive ->
                    state == null
                            ? Decision.happened(new Received(receive.dossier()))
                            : Decision.alreadyDone();
            case Open open -> open(state, open);
            case Submit submit -> submit(state, submit);
            case Close close -> close(state, close);
            case Answered answered -> BsreRules.decide(state, answered);
        };
    }

    /** The state after an event. */
    public static Verification evolve(@Nullable Verification state, VerificationEvent event) {
        return switch (event) {
            case Received received -> new AwaitingCheck(received.dossier(), null);
            case Opened opened ->
                    new AwaitingCheck(
                            existing(state).dossier(), new Opening(opened.by(), opened.at()));
            case Submitted submitted ->
                    new Submitting(
                            existing(state).dossier(),
                            submitted.submission(),
                            0,
                            null,
                            submitted.submission().at());
            case NotSent notSent -> {
                AtBsre at = atBsre(state);
                yield new Submitting(
                        at.dossier(),
                        at.submission(),
                        at instanceof Submitting ? at.tries() + 1 : 1,
                        notSent.obstacle(),
                        notSent.dueAt());
            }
            case LeftUnconfirmed left -> {
                AtBsre at = atBsre(state);
                yield new Unconfirmed(
                        at.dossier(),
                        at.submission(),
                        at instanceof Unconfirmed ? at.tries() + 1 : 1,
                        left.dueAt());
            }
            case LeftParked left -> {
                AtBsre at = atBsre(state);
                yield new Parked(
                        at.dossier(),
                        at.submission(),
                        at.tries() + 1,
                        left.dueAt(),
                        at instanceof Parked parked ? parked.since() : left.at());
            }
            case TakenByBsre taken -> {
                AtBsre at = atBsre(state);
                yield new Registered(
                        at.dossier(),
                        at.submission(),
                        taken.reference(),
                        taken.at(),
                        0,
                        taken.dueAt());
            }
            case StillUndecided undecided -> {
                Registered at = registered(state);
                yield new Registered(
                        at.dossier(),
                        at.submission(),
                        at.reference(),
                        at.at(),
                        at.tries() + 1,
                        undecided.dueAt());
            }
            case Approved approved -> {
                Registered at = registered(state);
                yield new Verified(at.dossier(), at.submission(), at.reference(), approved.at());
            }
            case Refused refused -> {
                AtBsre at = atBsre(state);
                yield new RefusedByBsre(
                        at.dossier(),
                        at.submission(),
                        refused.code(),
                        refused.reason(),
                        refused.at());
            }
            case Ended ended -> new Closed(existing(state).dossier(), ended.at());
        };
    }

    private static Decision<VerificationEvent> open(@Nullable Verification state, Open command) {
        return switch (state) {
            case null -> unknown();
            case AwaitingCheck desk when desk.opened() == null ->
                    Decision.happened(new Opened(command.by(), command.at()));
            case AwaitingCheck _, AtBsre _, Verified _, RefusedByBsre _, Closed _ ->
                    Decision.alreadyDone();
        };
    }

    private static Decision<VerificationEvent> submit(
            @Nullable Verification state, Submit command) {
        return switch (state) {
            case null -> unknown();
            case AwaitingCheck desk -> submit(desk, command);
            case AtBsre _, Verified _, RefusedByBsre _ -> Decision.alreadyDone();
            case Closed _ -> Decision.refused("CASE_CLOSED", "the case has ended");
        };
    }

    private static Decision<VerificationEvent> submit(AwaitingCheck desk, Submit command) {
        Dossier dossier = desk.dossier();
        if (command.nip() != null && command.nip().equals(dossier.applicant().nip())) {
            return Decision.refused("OWN_APPLICATION", "nobody verifies their own application");
        }
        if (command.submission().by().id().equals(dossier.handover().byId())) {
            return Decision.refused("DISPOSED_BY_SAME", "who disposed of a case may not verify it");
        }
        return dossier.holdsEveryPaper()
                ? Decision.happened(new Submitted(command.submission()))
                : Decision.refused("PAPERS_MISSING", "the dossier lacks a paper");
    }

    private static Decision<VerificationEvent> close(@Nullable Verification state, Close command) {
        return switch (state) {
            case AwaitingCheck _, Verified _ -> Decision.happened(new Ended(command.at()));
            // What BSrE was asked, it still has to answer; what is over stays as it ended.
            case AtBsre _, RefusedByBsre _, Closed _ -> Decision.alreadyDone();
            case null -> Decision.alreadyDone();
        };
    }

    private static Decision<VerificationEvent> unknown() {
        return Decision.refused("UNKNOWN_CASE", "no such case here");
    }

    private static Verification existing(@Nullable Verification state) {
        if (state == null) {
            throw new IllegalArgumentException("something happened to a case that is not there");
        }
        return state;
    }

    private static AtBsre atBsre(@Nullable Verification state) {
        if (existing(state) instanceof AtBsre at) {
            return at;
        }
        throw new IllegalArgumentException("BSrE was not asked about this case");
    }

    private static Registered registered(@Nullable Verification state) {
        if (existing(state) instanceof Registered registered) {
            return registered;
        }
        throw new IllegalArgumentException("BSrE does not have this case");
    }
}
