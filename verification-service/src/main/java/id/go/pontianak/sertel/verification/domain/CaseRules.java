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
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Close;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Receive;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Reply;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Resume;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Withdraw;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Ended;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Received;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Resumed;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.WithdrawalNoted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How a case comes, comes again, and ends by others' words, which arrive in any order. A new
 * revision is taken up only where this step returned the one before: what comes earlier than that
 * waits, and what is older than what is known changes nothing.
 */
final class CaseRules {

    private CaseRules() {}

    static Decision<VerificationEvent> receive(@Nullable Verification state, Receive command) {
        Dossier dossier = command.dossier();
        var received = new Received(dossier);
        return switch (state) {
            case null -> Decision.happened(received);
            case WithdrawalRemembered remembered ->
                    taken(
                            received,
                            CaseFile.of(dossier),
                            remembered.requestedBy(),
                            command.reply());
            case Returned returned when isNewer(dossier.revision(), returned) ->
                    taken(
                            received,
                            returned.file(),
                            returned.withdrawalRequestedBy(),
                            command.reply());
            case OnFile known -> tooEarlyOrOver(dossier.revision(), known);
            case EndedUnseen _ -> Decision.alreadyDone();
        };
    }

    static Decision<VerificationEvent> resume(@Nullable Verification state, Resume command) {
        return switch (state) {
            case Returned returned when isNewer(command.again().revision(), returned) ->
                    taken(
                            new Resumed(returned.dossier().corrected(command.again())),
                            returned.file(),
                            returned.withdrawalRequestedBy(),
                            command.reply());
            case OnFile known -> tooEarlyOrOver(command.again().revision(), known);
            case EndedUnseen _ -> Decision.alreadyDone();
            case WithdrawalRemembered _ -> Decision.ahead();
            case null -> Decision.ahead();
        };
    }

    static Decision<VerificationEvent> withdraw(@Nullable Verification state, Withdraw command) {
        var noted = new WithdrawalNoted(command.trackingNumber(), command.requestedBy());
        return switch (state) {
            case null -> Decision.happened(noted);
            case Returned returned when returned.withdrawalRequestedBy() == null ->
                    Decision.happened(noted);
            case AwaitingCheck desk ->
                    Decision.happened(
                            withdrawn(desk.file(), command.requestedBy(), command.reply()));
            case AtBsre at ->
                    Decision.happened(withdrawn(at.file(), command.requestedBy(), command.reply()));
            // What was passed on, its new holder answers.
            case Verified _ -> Decision.alreadyDone();
            case WithdrawalRemembered _,
                    Returned _,
                    RefusedByBsre _,
                    RejectedByVerifier _,
                    Withdrawn _,
                    Closed _,
                    EndedUnseen _ ->
                    Decision.alreadyDone();
        };
    }

    static Decision<VerificationEvent> close(@Nullable Verification state, Close command) {
        return switch (state) {
            case WithdrawalRemembered _, AwaitingCheck _, AtBsre _, Returned _, Verified _ ->
                    Decision.happened(new Ended(command.trackingNumber(), command.at()));
            case RefusedByBsre _, RejectedByVerifier _, Withdrawn _, Closed _, EndedUnseen _ ->
                    Decision.alreadyDone();
            case null -> Decision.happened(new Ended(command.trackingNumber(), command.at()));
        };
    }

    private static Decision<VerificationEvent> taken(
            VerificationEvent arrival, CaseFile file, @Nullable UUID withdrawal, Reply reply) {
        List<VerificationEvent> events = new ArrayList<>(List.of(arrival));
        if (withdrawal != null) {
            events.add(withdrawn(file, withdrawal, reply));
        }
        return new Decision.Happened<>(events);
    }

    private static VerificationEvent withdrawn(CaseFile file, UUID requestedBy, Reply reply) {
        return new VerificationEvent.Withdrawn(
                reply.eventId(), requestedBy, file.sayAt(reply.at()));
    }

    private static Decision<VerificationEvent> tooEarlyOrOver(int revision, OnFile known) {
        return switch (known) {
            case AwaitingCheck _, AtBsre _, Verified _, Returned _ ->
                    isNewer(revision, known) ? Decision.ahead() : Decision.alreadyDone();
            case RefusedByBsre _, RejectedByVerifier _, Withdrawn _, Closed _ ->
                    Decision.alreadyDone();
        };
    }

    private static boolean isNewer(int revision, OnFile known) {
        return revision > known.dossier().revision();
    }
}
