package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CeremonyBegun;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.InvitationRenewed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerAsked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerCodeWrong;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerMissed;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Before the ceremony: invitations and absences. */
final class VisitHistory {

    private VisitHistory() {}

    static Invited asked(CaseFile file, @Nullable UUID unusedReturn, IssuanceEvent event) {
        if (event instanceof OwnerAsked asked) {
            Invitation invitation = asked.invitation();
            return new Invited(file, invitation, unusedReturn, invitation.linkExpiresAt());
        }
        throw IssuanceHistory.misplaced(event);
    }

    static Issuance invited(Invited state, CaseFile file, IssuanceEvent event) {
        return switch (event) {
            case OwnerCodeWrong wrong -> with(state, file, wrong.invitation());
            case InvitationRenewed renewed -> with(state, file, renewed.invitation());
            case OwnerMissed missed ->
                    new Absent(
                            file,
                            state.invitation(),
                            missed.count(),
                            missed.by(),
                            missed.saidAt(),
                            state.unusedReturn(),
                            missed.saidAt().plus(state.invitation().patience()));
            case CeremonyBegun begun ->
                    new InCeremony(
                            file,
                            state.invitation(),
                            begun.ceremony(),
                            null,
                            begun.endsAt(),
                            0,
                            begun.endsAt());
            default -> asked(file, state.unusedReturn(), event);
        };
    }

    private static Invited with(Invited state, CaseFile file, Invitation invitation) {
        return new Invited(file, invitation, state.unusedReturn(), state.lookAt());
    }
}
