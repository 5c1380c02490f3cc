package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CeremonyBegun;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CeremonyGivenUp;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateDiffers;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateMatched;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.EndHeard;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Ended;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Handed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.InvitationRenewed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.LinkGiven;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.LookPutOff;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerAsked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerCodeWrong;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerMissed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerReturned;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PassphraseKnownSet;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PickupRenewed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Asked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Given;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Lost;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.ReceiptCodeWrong;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Received;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.RecheckAsked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.WithdrawalKept;

import java.time.Instant;

/** Whose time passes after what happened. */
final class CourseHistory {

    private CourseHistory() {}

    static Course after(Arrived state, IssuanceEvent event) {
        Course course = state.file().course();
        Instant said = event.saidAt();
        Course on = said == null ? course : course.said(said);
        return switch (event) {
            case OwnerAsked asked ->
                    on.standing(asked.saidAt()).waitingFrom(asked.invitation().at());
            case InvitationRenewed renewed -> on.linkAsked(renewed.saidAt());
            case PickupRenewed renewed ->
                    renewed.by() == null ? on.linkAsked(renewed.saidAt()) : on;
            // Whoever is late or does not come takes nobody's time but their own.
            case OwnerMissed missed ->
                    isForOwner(state, missed)
                            ? on.forgiven()
                            : on.forgiven().waitingFrom(missed.saidAt());
            case CeremonyBegun begun -> on.forgiven().waitingFrom(begun.ceremony().startedAt());
            case CeremonyGivenUp _ -> on.forgiven();
            case PassphraseKnownSet _ -> on.nextStep();
            // BSrE has to replace or revoke it.
            case CertificateDiffers differs -> on.standing(differs.saidAt());
            case CertificateMatched matched -> on.standing(matched.saidAt());
            case Ended ended -> on.standing(ended.saidAt());
            case EndHeard heard -> on.standing(heard.at());
            case Received _,
                    WithdrawalKept _,
                    OwnerCodeWrong _,
                    LinkGiven _,
                    OwnerReturned _,
                    LookPutOff _,
                    RecheckAsked _,
                    ReceiptCodeWrong _,
                    Pkcs12Asked _,
                    Pkcs12Given _,
                    Pkcs12Lost _,
                    Handed _ ->
                    on;
        };
    }

    /** Whether it is the owner who goes on after an absence, by choosing another time. */
    private static boolean isForOwner(Arrived state, OwnerMissed missed) {
        return state instanceof Invited invited
                && Visits.mayChooseAgain(invited.invitation(), missed.count());
    }
}
