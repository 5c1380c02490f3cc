package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.EndedUnseen;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.WithdrawalRemembered;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.ByVerifier;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Open;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Reject;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Return;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Submit;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Opened;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Rejected;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.ReturnedForCorrection;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Submitted;

import org.jspecify.annotations.Nullable;

/**
 * What a verifier may do: one of them, once, while the dossier lies on the desk. Whoever comes
 * second is told who came first; who repeats is told that it is done.
 */
final class DeskRules {

    private DeskRules() {}

    static Decision<VerificationEvent> open(@Nullable Verification state, Open command) {
        return switch (state) {
            case OnFile known when command.standing().isApplicant(known.dossier()) ->
                    ownApplication();
            // Who disposed of it may look, but that does not count as the verifier's review.
            case AwaitingCheck desk when hasDisposed(desk, command.by(), command.standing()) ->
                    disposedBySame();
            case AwaitingCheck desk when desk.opened() == null ->
                    Decision.happened(new Opened(command.by(), command.at()));
            case OnFile _ -> Decision.alreadyDone();
            case WithdrawalRemembered _, EndedUnseen _ -> unknown();
            case null -> unknown();
        };
    }

    static Decision<VerificationEvent> decide(@Nullable Verification state, ByVerifier command) {
        return switch (state) {
            case AwaitingCheck desk -> onDesk(desk, command);
            case AtBsre at -> submitted(at, command);
            case Verified verified -> submitted(verified, command);
            case RefusedByBsre refused -> submitted(refused, command);
            case Returned returned -> returned(returned, command);
            case RejectedByVerifier rejected -> rejected(rejected, command);
            case Withdrawn _, Closed _ -> closed();
            case WithdrawalRemembered _, EndedUnseen _ -> unknown();
            case null -> unknown();
        };
    }

    private static Decision<VerificationEvent> onDesk(AwaitingCheck desk, ByVerifier command) {
        CaseFile file = desk.file();
        if (command.standing().isApplicant(file.dossier())) {
            return ownApplication();
        }
        if (hasDisposed(desk, command.by(), command.standing())) {
            return disposedBySame();
        }
        if (command.standing().hasSeenAnother(file.dossier())) {
            return Decision.refused("REVISED", "another revision was looked at");
        }
        if (desk.opened() == null) {
            return Decision.refused("NOT_OPENED", "nobody has opened this revision");
        }
        return switch (command) {
            case Submit submit when !file.dossier().holdsEveryPaper() ->
                    Decision.refused("PAPERS_MISSING", "the dossier lacks a paper");
            case Submit(Submission submission, _) ->
                    Decision.happened(
                            new Submitted(submission.saidAt(file.sayAt(submission.at()))));
            case Return(var eventId, Correction correction, _) ->
                    Decision.happened(
                            new ReturnedForCorrection(
                                    eventId, correction.saidAt(file.sayAt(correction.at()))));
            case Reject(var eventId, Rejection rejection, _) ->
                    Decision.happened(
                            new Rejected(eventId, rejection.saidAt(file.sayAt(rejection.at()))));
        };
    }

    private static Decision<VerificationEvent> submitted(OnFile state, ByVerifier command) {
        if (!isHandledBy(state, command)) {
            return handled();
        }
        return command instanceof Submit
                ? Decision.alreadyDone()
                : Decision.refused("ALREADY_SUBMITTED", "it is with BSrE");
    }

    private static Decision<VerificationEvent> returned(Returned state, ByVerifier command) {
        if (!isHandledBy(state, command)) {
            return handled();
        }
        return command instanceof Return again
                        && again.correction().faults().equals(state.correction().faults())
                ? Decision.alreadyDone()
                : Decision.refused("RETURNED", "the applicant is to correct it");
    }

    private static Decision<VerificationEvent> rejected(
            RejectedByVerifier state, ByVerifier command) {
        if (!isHandledBy(state, command)) {
            return handled();
        }
        return command instanceof Reject again
                        && again.rejection()
                                .saidAt(state.rejection().at())
                                .equals(state.rejection())
                ? Decision.alreadyDone()
                : closed();
    }

    private static boolean hasDisposed(AwaitingCheck desk, Verifier by, Standing standing) {
        return standing.hasDisposed() || by.id().equals(desk.dossier().handover().byId());
    }

    private static boolean isHandledBy(OnFile state, ByVerifier command) {
        return Handling.of(state)
                .filter(handling -> handling.by().id().equals(command.by().id()))
                .isPresent();
    }

    private static Decision<VerificationEvent> ownApplication() {
        return Decision.refused("OWN_APPLICATION", "nobody handles their own application");
    }

    private static Decision<VerificationEvent> disposedBySame() {
        return Decision.refused("DISPOSED_BY_SAME", "who disposed of a case may not verify it");
    }

    private static Decision<VerificationEvent> handled() {
        return Decision.refused("ALREADY_HANDLED", "another verifier has handled it");
    }

    private static Decision<VerificationEvent> closed() {
        return Decision.refused("CASE_CLOSED", "the case has ended");
    }

    private static Decision<VerificationEvent> unknown() {
        return Decision.refused("UNKNOWN_CASE", "no such case here");
    }
}
