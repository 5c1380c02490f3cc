package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CeremonyGivenUp;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.LinkGiven;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.LookPutOff;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerCodeWrong;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerReturned;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PassphraseKnownSet;

import java.time.Instant;

/** While the owner is before the officer. */
final class CeremonyHistory {

    private CeremonyHistory() {}

    static Issuance ceremony(InCeremony state, CaseFile file, IssuanceEvent event) {
        return switch (event) {
            case OwnerCodeWrong wrong ->
                    with(
                            state,
                            file,
                            wrong.invitation(),
                            state.ceremony(),
                            state.looks(),
                            state.lookAt());
            case LinkGiven given ->
                    new InCeremony(
                            file,
                            state.invitation(),
                            state.ceremony(),
                            given.link(),
                            given.endsAt(),
                            0,
                            given.lookAt());
            case OwnerReturned returned ->
                    with(
                            state,
                            file,
                            state.invitation(),
                            state.ceremony().afterReturn(),
                            0,
                            returned.at());
            case LookPutOff put ->
                    with(
                            state,
                            file,
                            state.invitation(),
                            state.ceremony(),
                            state.looks() + 1,
                            put.at());
            case CeremonyGivenUp given ->
                    new Invited(
                            file,
                            state.invitation(),
                            state.ceremony().returned() ? null : state.ceremony().returnState(),
                            lapse(state.invitation(), given.at()));
            case PassphraseKnownSet set ->
                    new AwaitingCertificate(
                            file, state.ceremony(), set.eventId(), set.saidAt(), 0, set.saidAt());
            default -> throw IssuanceHistory.misplaced(event);
        };
    }

    /** As long after the ceremony as after an appointment: the owner was there. */
    private static Instant lapse(Invitation invitation, Instant at) {
        Instant afterCeremony = at.plus(invitation.patience());
        return afterCeremony.isAfter(invitation.linkExpiresAt())
                ? afterCeremony
                : invitation.linkExpiresAt();
    }

    private static InCeremony with(
            InCeremony state,
            CaseFile file,
            Invitation invitation,
            Ceremony ceremony,
            int looks,
            Instant lookAt) {
        return new InCeremony(
                file, invitation, ceremony, state.link(), state.endsAt(), looks, lookAt);
    }
}
