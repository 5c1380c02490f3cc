package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.BeginCeremony;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HandOver;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.LookAgain;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Receive;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordCertificate;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordReturn;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordStatus;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateDiffers;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateMatched;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Handed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerAsked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Received;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * The rules of steps 6 and 7. Does not know how BSrE is asked, how codes are made, nor where
 * anything is kept.
 */
public final class IssuanceFlow {

    private IssuanceFlow() {}

    /**
     * Decides on a command.
     *
     * @param state null as long as the case was not received
     */
    public static Decision<IssuanceEvent> decide(
            @Nullable Issuance state, IssuanceCommand command) {
        if (state == null) {
            return command instanceof Receive receive
                    ? Decision.happened(new Received(receive.file()))
                    : Decision.refused("UNKNOWN_CASE", "no such case here");
        }
        return switch (command) {
            case Receive _ -> Decision.alreadyDone();
            case Invite invite -> invite(state, invite);
            case BeginCeremony begin -> CeremonyFlow.begin(state, begin);
            case RecordLink record -> CeremonyFlow.link(state, record);
            case RecordReturn record -> CeremonyFlow.back(state, record);
            case RecordStatus record -> CeremonyFlow.status(state, record);
            case LookAgain look -> CeremonyFlow.look(state, look);
            case RecordCertificate record -> examined(state, record);
            case HandOver handOver -> handOver(state, handOver);
            case Collect collect -> PickupFlow.collect(state, collect);
            case RecordPkcs12 record -> PickupFlow.pkcs12(state, record);
        };
    }

    private static Decision<IssuanceEvent> invite(Issuance state, Invite command) {
        return switch (state) {
            case AwaitingInvitation _ -> asked(command, 1);
            case Invited invited when invited.invitation().at().equals(command.at()) ->
                    invited.invitation().locked()
                            ? asked(command, invited.invitation().round() + 1)
                            : Decision.alreadyDone();
            case Invited invited -> asked(command, invited.invitation().round() + 1);
            case InCeremony _ ->
                    Decision.refused("CEREMONY_UNDER_WAY", "the owner is before an officer");
            case AwaitingCertificate _, Ready _, Mismatched _, Delivered _ -> passphraseIsSet();
        };
    }

    private static Decision<IssuanceEvent> asked(Invite command, int round) {
        var invitation =
                new Invitation(
                        command.invitationId(),
                        command.at(),
                        round,
                        command.linkId(),
                        command.at(),
                        0);
        return Decision.happened(new OwnerAsked(invitation, command.by(), command.now()));
    }

    private static Decision<IssuanceEvent> examined(Issuance state, RecordCertificate command) {
        return switch (state) {
            case AwaitingCertificate _ -> {
                OwnerCertificate certificate = command.certificate();
                boolean matches = command.checks().stream().allMatch(CheckOutcome::passed);
                yield Decision.happened(
                        certificate != null && matches
                                ? new CertificateMatched(
                                        certificate,
                                        command.checks(),
                                        pickup(command.linkId(), command),
                                        command.now())
                                : new CertificateDiffers(
                                        certificate, command.checks(), command.now()));
            }
            case Ready _, Mismatched _, Delivered _ -> Decision.alreadyDone();
            case AwaitingInvitation _, Invited _, InCeremony _ ->
                    Decision.refused("NO_PASSPHRASE", "BSrE has not said ISSUE");
        };
    }

    private static Pickup pickup(UUID linkId, RecordCertificate command) {
        return new Pickup(linkId, command.linkExpiresAt(), 0, null);
    }

    private static Decision<IssuanceEvent> handOver(Issuance state, HandOver command) {
        return switch (state) {
            case Ready _ ->
                    Decision.happened(
                            new Handed(
                                    new Delivery(
                                            Delivery.Channel.COUNTER,
                                            command.now(),
                                            command.receipt())));
            case Delivered _ -> Decision.alreadyDone();
            case Mismatched _ ->
                    Decision.refused("MISMATCHED", "what does not match is never delivered");
            case AwaitingInvitation _, Invited _, InCeremony _, AwaitingCertificate _ ->
                    Decision.refused("NOT_READY", "there is no examined certificate");
        };
    }

    static Decision<IssuanceEvent> passphraseIsSet() {
        return Decision.refused("PASSPHRASE_IS_SET", "step 6 is done");
    }
}
