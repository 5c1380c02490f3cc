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
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MoveVisit;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Slot;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerAsked;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Step 6: when the owner comes. */
final class VisitFlow {

    private VisitFlow() {}

    static Decision<IssuanceEvent> invite(Arrived state, Invite command) {
        return switch (state) {
            case AwaitingInvitation _ -> asked(state, null, 0, command);
            case Invited invited
                    when invited.invitation().at().equals(command.slot().at())
                            && !invited.invitation().locked() ->
                    Decision.alreadyDone();
            case Invited invited when isNews(invited.invitation(), command) ->
                    invited.invitation().by() == null
                            ? Decision.refused("VISIT_MOVED", "the owner has chosen the time")
                            : Decision.refused("ALREADY_HANDLED", "another officer did it before");
            case Invited invited ->
                    asked(state, invited.invitation(), invited.invitation().absences(), command);
            case Absent absent -> asked(state, absent.missed(), absent.count(), command);
            case InCeremony _ ->
                    Decision.refused("CEREMONY_UNDER_WAY", "the owner is before an officer");
            case AwaitingCertificate _, Ready _, Mismatched _, Delivered _ ->
                    IssuanceFlow.passphraseIsSet();
            case Closed _ -> IssuanceFlow.isClosed();
        };
    }

    /** Whether a colleague, or the owner, has chosen another time since the officer looked. */
    private static boolean isNews(Invitation invitation, Invite command) {
        Officer by = invitation.by();
        return command.seen() != null
                && command.seen() != invitation.round()
                && (by == null || !by.id().equals(command.by().id()));
    }

    /**
     * The invitation whose link this is, as long as it serves; null otherwise. During the ceremony
     * it only shows.
     */
    static @Nullable Invitation open(Arrived state, UUID linkId, Instant now) {
        Invitation invitation =
                switch (state) {
                    case Invited invited -> invited.invitation();
                    case Absent absent -> absent.missed();
                    case InCeremony ceremony -> ceremony.invitation();
                    case AwaitingInvitation _,
                            AwaitingCertificate _,
                            Ready _,
                            Mismatched _,
                            Delivered _,
                            Closed _ ->
                            null;
                };
        return invitation != null && invitation.serves(linkId, now) ? invitation : null;
    }

    static Decision<IssuanceEvent> move(Arrived state, MoveVisit command) {
        Invitation invitation = open(state, command.linkId(), command.now());
        if (invitation == null) {
            return Decision.refused("UNKNOWN_LINK", "unknown, spent or expired");
        }
        if (!Visits.movable(state, command.now())) {
            return Decision.refused("NOT_MOVABLE", "the owner has to call");
        }
        if (state instanceof Invited && invitation.at().equals(command.slot().at())) {
            return Decision.alreadyDone();
        }
        int absences = state instanceof Absent absent ? absent.count() : invitation.absences();
        return asked(
                state,
                command.slot(),
                invitation,
                invitation.moves() + 1,
                absences,
                null,
                command.now());
    }

    private static Decision<IssuanceEvent> asked(
            Arrived state, @Nullable Invitation before, int absences, Invite command) {
        return asked(
                state,
                command.slot(),
                before,
                before == null ? 0 : before.moves(),
                absences,
                command.by(),
                command.now());
    }

    private static Decision<IssuanceEvent> asked(
            Arrived state,
            Slot slot,
            @Nullable Invitation before,
            int moves,
            int absences,
            @Nullable Officer by,
            Instant now) {
        if (!slot.hasRoom()) {
            return Decision.refused("SLOT_TAKEN", "as many owners as can be received come then");
        }
        var invitation =
                new Invitation(
                        slot.invitationId(),
                        slot.at(),
                        before == null ? 1 : before.round() + 1,
                        slot.linkId(),
                        slot.linkExpiresAt(),
                        0,
                        moves,
                        absences,
                        by,
                        state.file().following(now));
        return Decision.happened(new OwnerAsked(invitation, by, state.file().following(now)));
    }
}
