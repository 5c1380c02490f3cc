package id.go.pontianak.sertel.issuance.visit;

import id.go.pontianak.sertel.issuance.IssuanceLinks;
import id.go.pontianak.sertel.issuance.Issuances;
import id.go.pontianak.sertel.issuance.VisitStep;
import id.go.pontianak.sertel.issuance.domain.Invitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Visits;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** What an owner does who has the link of the invitation. */
@Component
class VisitByLink {

    /**
     * What a token opens.
     *
     * @param movable whether the owner may choose another time now
     */
    record Opened(Arrived state, Invitation invitation, boolean movable) {}

    private final Issuances issuances;
    private final IssuanceLinks links;
    private final VisitStep step;
    private final InstantSource clock;

    VisitByLink(Issuances issuances, IssuanceLinks links, VisitStep step, InstantSource clock) {
        this.issuances = issuances;
        this.links = links;
        this.step = step;
        this.clock = clock;
    }

    /** Empty if it opens nothing now, for whatever reason. */
    Optional<Opened> open(String token) {
        UUID linkId = links.claimed(token).orElse(null);
        return linkId == null
                ? Optional.empty()
                : issuances.withVisitLink(linkId).flatMap(state -> open(state, linkId, token));
    }

    private Optional<Opened> open(Arrived state, UUID linkId, String token) {
        Instant now = clock.instant();
        Invitation invitation = Visits.open(state, linkId, now);
        return invitation != null && links.isToken(token, invitation)
                ? Optional.of(new Opened(state, invitation, Visits.movable(state, now)))
                : Optional.empty();
    }

    /**
     * The owner comes then; the link is spent.
     *
     * @return the token of the new link, which the message brings; empty if the owner is expected
     *     no longer
     */
    Optional<String> move(Opened opened, Instant at) {
        Arrived moved =
                step.move(opened.state().file().applicationId(), opened.invitation().linkId(), at);
        return moved instanceof Invited invited
                ? Optional.of(links.token(invited.invitation()))
                : Optional.empty();
    }
}
