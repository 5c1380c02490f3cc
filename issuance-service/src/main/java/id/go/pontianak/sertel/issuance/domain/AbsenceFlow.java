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
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MarkAbsent;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Reject;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Ended;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerMissed;
import id.go.pontianak.sertel.platform.decision.Decision;

/** Owners who do not come. */
final class AbsenceFlow {

    /** From the second absence on the verifier may refuse the application. */
    static final int ENOUGH = 2;

    private AbsenceFlow() {}

    static Decision<IssuanceEvent> absent(Arrived state, MarkAbsent command) {
        return switch (state) {
            case Invited invited when command.now().isBefore(invited.invitation().at()) ->
                    Decision.refused("APPOINTMENT_NOT_OVER", "the owner may still come");
            case Invited invited ->
                    Decision.happened(
                            new OwnerMissed(
                                    invited.invitation().absences() + 1,
                                    command.by(),
                                    state.file().following(command.now())));
            case Absent absent -> repeated(absent.by(), command.by());
            case AwaitingInvitation _ ->
                    Decision.refused("NOT_INVITED", "nobody was asked to come");
            case InCeremony _ ->
                    Decision.refused("CEREMONY_UNDER_WAY", "the owner is before an officer");
            case AwaitingCertificate _, Ready _, Mismatched _, Delivered _ ->
                    IssuanceFlow.passphraseIsSet();
            case Closed _ -> IssuanceFlow.isClosed();
        };
    }

    static Decision<IssuanceEvent> reject(Arrived state, Reject command) {
        return switch (state) {
            case Absent absent when absent.count() >= ENOUGH ->
                    Decision.happened(
                            new Ended(
                                    new Ending(
                                            Ending.Kind.REJECTED,
                                            state.file().following(command.now()),
                                            command.code(),
                                            command.note(),
                                            command.by()),
                                    null));
            case Closed closed ->
                    closed.ending().by() == null
                            ? IssuanceFlow.isClosed()
                            : repeated(closed.ending().by(), command.by());
            case AwaitingInvitation _, Invited _, Absent _, InCeremony _ ->
                    Decision.refused("NOT_ABSENT_TWICE", "the owner was not absent twice");
            case AwaitingCertificate _, Ready _, Mismatched _, Delivered _ ->
                    IssuanceFlow.passphraseIsSet();
        };
    }

    static Decision<IssuanceEvent> repeated(Officer first, Officer second) {
        return first.id().equals(second.id())
                ? Decision.alreadyDone()
                : Decision.refused("ALREADY_HANDLED", "another officer did it before");
    }
}
