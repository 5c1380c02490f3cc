package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.BeginCeremony;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HandOver;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HearEnd;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Lapse;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.LookAgain;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MarkAbsent;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MoveVisit;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Receive;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Recheck;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordCertificate;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12Gone;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordReturn;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordRevoked;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordStatus;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Reject;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RenewLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Withdraw;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

/**
 * The rules of steps 6 and 7. Does not know how BSrE is asked, how codes are made, nor where
 * anything is kept.
 */
public final class IssuanceFlow {

    private IssuanceFlow() {}

    /**
     * Decides on a command.
     *
     * @param state null as long as nothing was heard of the case
     */
    public static Decision<IssuanceEvent> decide(
            @Nullable Issuance state, IssuanceCommand command) {
        return switch (command) {
            case Receive receive -> EndingFlow.receive(state, receive);
            case Withdraw withdraw -> EndingFlow.withdraw(state, withdraw);
            case HearEnd hear -> EndingFlow.hear(state, hear);
            default ->
                    state instanceof Arrived arrived
                            ? decide(arrived, command)
                            : Decision.refused("UNKNOWN_CASE", "no such case here");
        };
    }

    private static Decision<IssuanceEvent> decide(Arrived state, IssuanceCommand command) {
        return switch (command) {
            case Invite invite -> VisitFlow.invite(state, invite);
            case MoveVisit move -> VisitFlow.move(state, move);
            case MarkAbsent absent -> AbsenceFlow.absent(state, absent);
            case Reject reject -> AbsenceFlow.reject(state, reject);
            case RenewLink renew -> LinkFlow.renew(state, renew);
            case Lapse lapse -> EndingFlow.lapse(state, lapse);
            case BeginCeremony begin -> CeremonyFlow.begin(state, begin);
            case RecordLink record -> CeremonyFlow.link(state, record);
            case RecordReturn record -> CeremonyFlow.back(state, record);
            case RecordStatus record -> CeremonyFlow.status(state, record);
            case LookAgain look -> CertificateFlow.look(state, look);
            case RecordCertificate record -> CertificateFlow.examined(state, record);
            case RecordRevoked record -> CertificateFlow.revoked(state, record);
            case Recheck recheck -> CertificateFlow.recheck(state, recheck);
            case HandOver handOver -> PickupFlow.handOver(state, handOver);
            case Collect collect -> PickupFlow.collect(state, collect);
            case RecordPkcs12 record -> PickupFlow.given(state, record);
            case RecordPkcs12Gone record -> PickupFlow.gone(state, record);
            case Receive _, Withdraw _, HearEnd _ ->
                    throw new IllegalStateException("decided in every state");
        };
    }

    static Decision<IssuanceEvent> passphraseIsSet() {
        return Decision.refused("PASSPHRASE_IS_SET", "step 6 is done");
    }

    static Decision<IssuanceEvent> isClosed() {
        return Decision.refused("CASE_CLOSED", "the case has ended");
    }

    static Decision<IssuanceEvent> notReady() {
        return Decision.refused("NOT_READY", "there is no examined certificate");
    }
}
