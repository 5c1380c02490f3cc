package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.BeginCeremony;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordReturn;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordStatus;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CeremonyBegun;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CeremonyGivenUp;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.LinkGiven;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerCodeWrong;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerReturned;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PassphraseKnownSet;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Step 6: from the owner's code to BSrE's word that the passphrase is set. */
final class CeremonyFlow {

    private CeremonyFlow() {}

    static Decision<IssuanceEvent> begin(Arrived state, BeginCeremony command) {
        return switch (state) {
            case AwaitingInvitation _ ->
                    Decision.refused("NOT_INVITED", "nobody was asked to come");
            case Invited invited ->
                    wrongCode(
                            invited.invitation(), command, begun(invited.unusedReturn(), command));
            case InCeremony ceremony ->
                    wrongCode(ceremony.invitation(), command, Decision.alreadyDone());
            case Absent _ -> Decision.refused("NOT_INVITED", "nobody was asked to come again");
            case AwaitingCertificate _, Ready _, Mismatched _, Delivered _ ->
                    IssuanceFlow.passphraseIsSet();
            case Closed _ -> IssuanceFlow.isClosed();
        };
    }

    private static Decision<IssuanceEvent> wrongCode(
            Invitation invitation, BeginCeremony command, Decision<IssuanceEvent> otherwise) {
        if (invitation.locked()) {
            return Decision.refused("OWNER_CODE_LOCKED", "a new invitation brings a new code");
        }
        return command.codeMatches()
                ? otherwise
                : Decision.happened(new OwnerCodeWrong(invitation.mistyped()));
    }

    private static Decision<IssuanceEvent> begun(
            @Nullable UUID unusedReturn, BeginCeremony command) {
        return Decision.happened(
                new CeremonyBegun(
                        new Ceremony(
                                unusedReturn == null ? command.newReturn() : unusedReturn,
                                command.by(),
                                command.identityDocument(),
                                command.now(),
                                false),
                        command.endsAt()));
    }

    static Decision<IssuanceEvent> link(Arrived state, RecordLink command) {
        return state instanceof InCeremony ceremony
                        && ceremony.ceremony().returnState().equals(command.returnState())
                        && !command.link().equals(ceremony.link())
                ? Decision.happened(
                        new LinkGiven(command.link(), command.endsAt(), command.lookAt()))
                : Decision.alreadyDone();
    }

    /** BSrE may have said ISSUE before the browser is back, so later states count as well. */
    static Decision<IssuanceEvent> back(Arrived state, RecordReturn command) {
        Ceremony ceremony =
                switch (state) {
                    case InCeremony in -> in.ceremony();
                    case AwaitingCertificate awaiting -> awaiting.ceremony();
                    case Ready ready -> ready.ceremony();
                    case Mismatched mismatched -> mismatched.ceremony();
                    case AwaitingInvitation _, Invited _, Absent _, Delivered _, Closed _ -> null;
                };
        return ceremony != null
                        && !ceremony.returned()
                        && ceremony.returnState().equals(command.returnState())
                ? Decision.happened(new OwnerReturned(command.now()))
                : Decision.refused("UNKNOWN_RETURN", "no ceremony waits for this return");
    }

    static Decision<IssuanceEvent> status(Arrived state, RecordStatus command) {
        if (!(state instanceof InCeremony ceremony)
                || !ceremony.ceremony().returnState().equals(command.returnState())) {
            return Decision.alreadyDone();
        }
        if (command.issued()) {
            return Decision.happened(
                    new PassphraseKnownSet(
                            command.eventId(), state.file().following(command.now())));
        }
        return command.now().isBefore(ceremony.endsAt())
                ? CertificateFlow.putOff(state, command.now(), command.lookAt())
                : Decision.happened(new CeremonyGivenUp(command.now()));
    }
}
