package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Dropped;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.Issuance.WithdrawalRemembered;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HearEnd;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Lapse;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Receive;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Withdraw;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.EndHeard;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Ended;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Received;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.WithdrawalKept;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How a case comes here and how it ends, in whatever order that is heard. */
final class EndingFlow {

    private EndingFlow() {}

    static Decision<IssuanceEvent> receive(@Nullable Issuance state, Receive command) {
        return switch (state) {
            case null -> Decision.happened(new Received(command.file()));
            case WithdrawalRemembered remembered ->
                    new Decision.Happened<>(
                            List.of(
                                    new Received(command.file()),
                                    withdrawn(
                                            command.file(),
                                            remembered.requestId(),
                                            command.now())));
            case Dropped _, Arrived _ -> Decision.alreadyDone();
        };
    }

    /** Until it is said that the passphrase is set; the row alone tells which came first. */
    static Decision<IssuanceEvent> withdraw(@Nullable Issuance state, Withdraw command) {
        return switch (state) {
            case null -> Decision.happened(new WithdrawalKept(command.requestId()));
            case AwaitingInvitation open -> withdrawn(open, command);
            case Invited open -> withdrawn(open, command);
            case Absent open -> withdrawn(open, command);
            case InCeremony open -> withdrawn(open, command);
            case WithdrawalRemembered _,
                    Dropped _,
                    AwaitingCertificate _,
                    Ready _,
                    Mismatched _,
                    Delivered _,
                    Closed _ ->
                    Decision.alreadyDone();
        };
    }

    static Decision<IssuanceEvent> hear(@Nullable Issuance state, HearEnd command) {
        return switch (state) {
            case Dropped _, Delivered _, Closed _ -> Decision.alreadyDone();
            case null -> heard(command);
            case WithdrawalRemembered _ -> heard(command);
            case Arrived _ -> heard(command);
        };
    }

    static Decision<IssuanceEvent> lapse(Arrived state, Lapse command) {
        return switch (state) {
            case Invited invited -> lapsed(state, invited.lookAt(), "VISIT", command);
            case Absent absent -> lapsed(state, absent.lookAt(), "VISIT", command);
            case Ready ready -> lapsed(state, ready.lookAt(), "COLLECTION", command);
            case AwaitingInvitation _,
                    InCeremony _,
                    AwaitingCertificate _,
                    Mismatched _,
                    Delivered _,
                    Closed _ ->
                    Decision.alreadyDone();
        };
    }

    private static Decision<IssuanceEvent> heard(HearEnd command) {
        return Decision.happened(new EndHeard(command.kind(), command.at()));
    }

    private static Decision<IssuanceEvent> withdrawn(Arrived state, Withdraw command) {
        return Decision.happened(withdrawn(state.file(), command.requestId(), command.now()));
    }

    private static Ended withdrawn(CaseFile file, UUID requestId, Instant now) {
        return new Ended(Ending.of(Ending.Kind.WITHDRAWN, file.following(now)), requestId);
    }

    private static Decision<IssuanceEvent> lapsed(
            Arrived state, @Nullable Instant at, String waitedFor, Lapse command) {
        return at == null || command.now().isBefore(at)
                ? Decision.alreadyDone()
                : Decision.happened(
                        new Ended(
                                new Ending(
                                        Ending.Kind.LAPSED,
                                        state.file().following(command.now()),
                                        waitedFor,
                                        null,
                                        null),
                                null));
    }
}
