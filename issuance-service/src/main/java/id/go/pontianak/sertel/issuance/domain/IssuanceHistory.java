package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CeremonyBegun;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CeremonyGivenUp;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateDiffers;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateMatched;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Handed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.LinkGiven;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.LookPutOff;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerAsked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerCodeWrong;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerReturned;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PassphraseKnownSet;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Asked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.ReceiptCodeWrong;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Received;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What an issuance is after what happened to it. */
public final class IssuanceHistory {

    private IssuanceHistory() {}

    /**
     * The state after an event that {@link IssuanceFlow} decided for that state.
     *
     * @param state null before {@link Received}
     */
    public static Issuance evolve(@Nullable Issuance state, IssuanceEvent event) {
        if (event instanceof Received received) {
            return new AwaitingInvitation(received.file());
        }
        return switch (state) {
            case null -> throw misplaced(event);
            case AwaitingInvitation awaiting -> invited(awaiting.file(), null, event);
            case Invited invited -> afterInvitation(invited, event);
            case InCeremony ceremony -> duringCeremony(ceremony, event);
            case AwaitingCertificate awaiting -> awaitingCertificate(awaiting, event);
            case Ready ready -> ready(ready, event);
            case Mismatched mismatched when event instanceof OwnerReturned ->
                    new Mismatched(
                            mismatched.file(),
                            mismatched.ceremony().afterReturn(),
                            mismatched.certificate(),
                            mismatched.checks(),
                            mismatched.since());
            case Delivered delivered -> delivered(delivered, event);
            case Mismatched _ -> throw misplaced(event);
        };
    }

    private static Invited invited(
            CaseFile file, @Nullable UUID unusedReturn, IssuanceEvent event) {
        if (event instanceof OwnerAsked asked) {
            return new Invited(file, asked.invitation(), unusedReturn);
        }
        throw misplaced(event);
    }

    private static Issuance afterInvitation(Invited state, IssuanceEvent event) {
        return switch (event) {
            case OwnerCodeWrong wrong ->
                    new Invited(state.file(), wrong.invitation(), state.unusedReturn());
            case CeremonyBegun begun ->
                    new InCeremony(
                            state.file(),
                            state.invitation(),
                            begun.ceremony(),
                            null,
                            begun.endsAt(),
                            0,
                            begun.endsAt());
            default -> invited(state.file(), state.unusedReturn(), event);
        };
    }

    private static Issuance duringCeremony(InCeremony state, IssuanceEvent event) {
        return switch (event) {
            case OwnerCodeWrong wrong ->
                    ceremony(
                            state,
                            wrong.invitation(),
                            state.ceremony(),
                            state.looks(),
                            state.lookAt());
            case LinkGiven given ->
                    new InCeremony(
                            state.file(),
                            state.invitation(),
                            state.ceremony(),
                            given.link(),
                            given.endsAt(),
                            0,
                            given.lookAt());
            case OwnerReturned returned ->
                    ceremony(
                            state,
                            state.invitation(),
                            state.ceremony().afterReturn(),
                            0,
                            returned.at());
            case LookPutOff put ->
                    ceremony(
                            state,
                            state.invitation(),
                            state.ceremony(),
                            state.looks() + 1,
                            put.at());
            case CeremonyGivenUp _ ->
                    new Invited(
                            state.file(),
                            state.invitation(),
                            state.ceremony().returned() ? null : state.ceremony().returnState());
            case PassphraseKnownSet set ->
                    new AwaitingCertificate(
                            state.file(), state.ceremony(), set.eventId(), set.at(), 0, set.at());
            default -> throw misplaced(event);
        };
    }

    private static InCeremony ceremony(
            InCeremony state, Invitation invitation, Ceremony ceremony, int looks, Instant lookAt) {
        return new InCeremony(
                state.file(), invitation, ceremony, state.link(), state.endsAt(), looks, lookAt);
    }

    private static Issuance awaitingCertificate(AwaitingCertificate state, IssuanceEvent event) {
        return switch (event) {
            case OwnerReturned _ ->
                    new AwaitingCertificate(
                            state.file(),
                            state.ceremony().afterReturn(),
                            state.passphraseSetId(),
                            state.since(),
                            state.looks(),
                            state.lookAt());
            case LookPutOff put ->
                    new AwaitingCertificate(
                            state.file(),
                            state.ceremony(),
                            state.passphraseSetId(),
                            state.since(),
                            state.looks() + 1,
                            put.at());
            case CertificateMatched matched ->
                    new Ready(
                            state.file(),
                            state.ceremony(),
                            matched.certificate(),
                            matched.checks(),
                            matched.pickup(),
                            matched.at());
            case CertificateDiffers differs ->
                    new Mismatched(
                            state.file(),
                            state.ceremony(),
                            differs.certificate(),
                            differs.checks(),
                            differs.at());
            default -> throw misplaced(event);
        };
    }

    private static Issuance ready(Ready state, IssuanceEvent event) {
        return switch (event) {
            case OwnerReturned _ -> ready(state, state.ceremony().afterReturn(), state.pickup());
            case ReceiptCodeWrong wrong -> ready(state, state.ceremony(), wrong.pickup());
            case Pkcs12Asked asked -> ready(state, state.ceremony(), asked.pickup());
            case Handed handed -> delivered(state, state.pickup(), handed.delivery());
            default -> throw misplaced(event);
        };
    }

    private static Ready ready(Ready state, Ceremony ceremony, Pickup pickup) {
        return new Ready(
                state.file(), ceremony, state.certificate(), state.checks(), pickup, state.since());
    }

    private static Delivered delivered(Ready state, Pickup pickup, Delivery delivery) {
        return new Delivered(
                state.file(),
                state.ceremony(),
                state.certificate(),
                state.checks(),
                pickup,
                delivery);
    }

    private static Delivered delivered(Delivered state, IssuanceEvent event) {
        Pickup pickup =
                switch (event) {
                    case ReceiptCodeWrong wrong -> wrong.pickup();
                    case Pkcs12Asked asked -> asked.pickup();
                    default -> throw misplaced(event);
                };
        return new Delivered(
                state.file(),
                state.ceremony(),
                state.certificate(),
                state.checks(),
                pickup,
                state.delivery());
    }

    private static IllegalStateException misplaced(IssuanceEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot happen in this state");
    }
}
