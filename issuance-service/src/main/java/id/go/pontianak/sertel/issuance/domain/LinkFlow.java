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
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RenewLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.InvitationRenewed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PickupRenewed;
import id.go.pontianak.sertel.platform.decision.Decision;

import java.time.Duration;
import java.time.Instant;

/** New links for owners whose own were lost or have expired. */
final class LinkFlow {

    /** Owners without a login may ask for one so often. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private LinkFlow() {}

    static Decision<IssuanceEvent> renew(Arrived state, RenewLink command) {
        Instant asked = state.file().course().linkAskedAt();
        if (command.by() == null && asked != null && command.now().isBefore(asked.plus(PAUSE))) {
            return Decision.alreadyDone();
        }
        Instant at = state.file().following(command.now());
        return switch (state) {
            case Ready ready ->
                    Decision.happened(
                            new PickupRenewed(
                                    ready.pickup()
                                            .renewed(command.linkId(), command.pickupExpiresAt()),
                                    command.by(),
                                    at));
            case Invited invited
                    when command.by() == null
                            && command.now().isBefore(invited.invitation().at()) ->
                    Decision.happened(
                            new InvitationRenewed(
                                    invited.invitation().withLink(command.linkId()), at));
            case Delivered _ -> Decision.refused("ALREADY_DELIVERED", "the owner has it");
            case Closed _ -> IssuanceFlow.isClosed();
            case Mismatched _ -> PickupFlow.mismatched();
            case AwaitingInvitation _, Invited _, Absent _, InCeremony _, AwaitingCertificate _ ->
                    IssuanceFlow.notReady();
        };
    }
}
