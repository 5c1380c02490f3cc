package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateDiffers;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateMatched;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Handed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.LookPutOff;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerReturned;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PickupRenewed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Asked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Given;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Lost;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.ReceiptCodeWrong;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.RecheckAsked;

import java.time.Instant;
import java.util.UUID;

/** Step 7: from BSrE's word to the owner. */
final class CertificateHistory {

    private CertificateHistory() {}

    static Issuance awaiting(AwaitingCertificate state, CaseFile file, IssuanceEvent event) {
        return switch (event) {
            case OwnerReturned _ ->
                    new AwaitingCertificate(
                            file,
                            state.ceremony().afterReturn(),
                            state.passphraseSetId(),
                            state.since(),
                            state.looks(),
                            state.lookAt());
            case LookPutOff put -> later(state, file, state.looks() + 1, put.at());
            case RecheckAsked asked -> later(state, file, 0, asked.at());
            default -> examined(file, state.ceremony(), state.passphraseSetId(), event);
        };
    }

    static Issuance mismatched(Mismatched state, CaseFile file, IssuanceEvent event) {
        return switch (event) {
            case OwnerReturned _ ->
                    with(
                            state,
                            file,
                            state.ceremony().afterReturn(),
                            state.looks(),
                            state.lookAt());
            case LookPutOff put -> with(state, file, state.ceremony(), state.looks() + 1, put.at());
            case RecheckAsked asked -> with(state, file, state.ceremony(), 0, asked.at());
            default -> examined(file, state.ceremony(), state.passphraseSetId(), event);
        };
    }

    static Issuance ready(Ready state, CaseFile file, IssuanceEvent event) {
        return switch (event) {
            case OwnerReturned _ ->
                    with(state, file, state.ceremony().afterReturn(), state.pickup());
            case Handed handed ->
                    new Delivered(
                            file,
                            state.ceremony(),
                            state.certificate(),
                            state.checks(),
                            state.pickup(),
                            handed.delivery());
            default -> with(state, file, state.ceremony(), pickup(event));
        };
    }

    static Delivered delivered(Delivered state, CaseFile file, IssuanceEvent event) {
        return new Delivered(
                file,
                state.ceremony(),
                state.certificate(),
                state.checks(),
                pickup(event),
                state.delivery());
    }

    private static Pickup pickup(IssuanceEvent event) {
        return switch (event) {
            case ReceiptCodeWrong wrong -> wrong.pickup();
            case Pkcs12Asked asked -> asked.pickup();
            case Pkcs12Given given -> given.pickup();
            case Pkcs12Lost lost -> lost.pickup();
            case PickupRenewed renewed -> renewed.pickup();
            default -> throw IssuanceHistory.misplaced(event);
        };
    }

    private static Issuance examined(
            CaseFile file, Ceremony ceremony, UUID passphraseSetId, IssuanceEvent event) {
        return switch (event) {
            case CertificateMatched matched ->
                    new Ready(
                            file,
                            ceremony,
                            matched.certificate(),
                            matched.checks(),
                            matched.pickup(),
                            matched.saidAt(),
                            matched.lapsesAt());
            case CertificateDiffers differs ->
                    new Mismatched(
                            file,
                            ceremony,
                            passphraseSetId,
                            differs.certificate(),
                            differs.checks(),
                            differs.saidAt(),
                            0,
                            differs.lookAt());
            default -> throw IssuanceHistory.misplaced(event);
        };
    }

    private static AwaitingCertificate later(
            AwaitingCertificate state, CaseFile file, int looks, Instant at) {
        return new AwaitingCertificate(
                file, state.ceremony(), state.passphraseSetId(), state.since(), looks, at);
    }

    private static Mismatched with(
            Mismatched state, CaseFile file, Ceremony ceremony, int looks, Instant lookAt) {
        return new Mismatched(
                file,
                ceremony,
                state.passphraseSetId(),
                state.certificate(),
                state.checks(),
                state.since(),
                looks,
                lookAt);
    }

    private static Ready with(Ready state, CaseFile file, Ceremony ceremony, Pickup pickup) {
        return new Ready(
                file,
                ceremony,
                state.certificate(),
                state.checks(),
                pickup,
                state.since(),
                state.lookAt());
    }
}
