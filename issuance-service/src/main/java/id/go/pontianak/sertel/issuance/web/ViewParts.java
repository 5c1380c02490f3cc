package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.domain.Ceremony;
import id.go.pontianak.sertel.issuance.domain.CheckOutcome;
import id.go.pontianak.sertel.issuance.domain.Delivery;
import id.go.pontianak.sertel.issuance.domain.Ending;
import id.go.pontianak.sertel.issuance.domain.Invitation;
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
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.issuance.domain.Pickup;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What there is to show of a case in its state; null for what there is not. */
record ViewParts(
        @Nullable Invitation invitation,
        int absences,
        @Nullable Ceremony ceremony,
        @Nullable PassphraseLink link,
        @Nullable OwnerCertificate certificate,
        List<CheckOutcome> checks,
        @Nullable Pickup pickup,
        @Nullable Delivery delivery,
        @Nullable Ending ending) {

    static ViewParts of(Arrived state) {
        return switch (state) {
            case AwaitingInvitation _ -> visit(null, 0);
            case Invited invited -> visit(invited.invitation(), invited.invitation().absences());
            case Absent absent -> visit(absent.missed(), absent.count());
            case InCeremony in ->
                    new ViewParts(
                            in.invitation(),
                            in.invitation().absences(),
                            in.ceremony(),
                            in.link(),
                            null,
                            List.of(),
                            null,
                            null,
                            null);
            case AwaitingCertificate awaiting ->
                    step7(awaiting.ceremony(), null, List.of(), null, null);
            case Ready ready ->
                    step7(
                            ready.ceremony(),
                            ready.certificate(),
                            ready.checks(),
                            ready.pickup(),
                            null);
            case Mismatched mismatched ->
                    step7(
                            mismatched.ceremony(),
                            mismatched.certificate(),
                            mismatched.checks(),
                            null,
                            null);
            case Delivered delivered ->
                    step7(
                            delivered.ceremony(),
                            delivered.certificate(),
                            delivered.checks(),
                            delivered.pickup(),
                            delivered.delivery());
            case Closed closed ->
                    new ViewParts(
                            null,
                            0,
                            null,
                            null,
                            null,
                            closed.checks(),
                            null,
                            null,
                            closed.ending());
        };
    }

    private static ViewParts visit(@Nullable Invitation invitation, int absences) {
        return new ViewParts(invitation, absences, null, null, null, List.of(), null, null, null);
    }

    private static ViewParts step7(
            Ceremony ceremony,
            @Nullable OwnerCertificate certificate,
            List<CheckOutcome> checks,
            @Nullable Pickup pickup,
            @Nullable Delivery delivery) {
        return new ViewParts(null, 0, ceremony, null, certificate, checks, pickup, delivery, null);
    }
}
