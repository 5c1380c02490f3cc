package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.Status;
import id.go.pontianak.sertel.issuance.domain.Ceremony;
import id.go.pontianak.sertel.issuance.domain.CheckOutcome;
import id.go.pontianak.sertel.issuance.domain.Delivery;
import id.go.pontianak.sertel.issuance.domain.Invitation;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.issuance.domain.PassphraseLink;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case as the Verifikator sees it: without the codes that are the owner's alone, and without
 * tokens.
 *
 * @param dueAt by the SOP's target; null while nobody in the office is waited for
 * @param bsreAvailable whether BSrE answers, as far as is known
 */
record IssuanceView(
        UUID applicationId,
        String trackingNumber,
        int revision,
        OwnerView owner,
        String state,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Appointment appointment,
        @Nullable CeremonyView ceremony,
        @Nullable CertificateView certificate,
        List<CheckOutcome> checks,
        @Nullable DeliveryView delivery,
        boolean bsreAvailable) {

    record OwnerView(String name, String position, String office, String email) {}

    record Appointment(
            UUID invitationId, Instant at, String place, int round, boolean codeLocked) {}

    record CeremonyView(Instant startedAt, String officer, @Nullable Instant expiresAt) {}

    record CertificateView(
            String serialNumber,
            String issuer,
            Instant notBefore,
            Instant notAfter,
            String fingerprint) {}

    record DeliveryView(String channel, Instant at, @Nullable String receivedBy) {}

    static IssuanceView of(
            Issuance state, @Nullable Instant dueAt, String place, boolean bsreAvailable) {
        var owner = state.file().owner();
        return new IssuanceView(
                state.file().applicationId(),
                state.file().trackingNumber(),
                state.file().revision(),
                new OwnerView(owner.name(), owner.position(), owner.office(), owner.email()),
                Status.of(state),
                state.file().receivedAt(),
                dueAt,
                appointment(state, place),
                ceremony(state),
                certificate(state),
                checks(state),
                state instanceof Delivered delivered ? delivery(delivered.delivery()) : null,
                bsreAvailable);
    }

    private static @Nullable Appointment appointment(Issuance state, String place) {
        return switch (state) {
            case Invited invited -> appointment(invited.invitation(), place);
            case InCeremony ceremony -> appointment(ceremony.invitation(), place);
            case AwaitingInvitation _, AwaitingCertificate _, Ready _, Mismatched _, Delivered _ ->
                    null;
        };
    }

    private static Appointment appointment(Invitation invitation, String place) {
        return new Appointment(
                invitation.invitationId(),
                invitation.at(),
                place,
                invitation.round(),
                invitation.locked());
    }

    private static @Nullable CeremonyView ceremony(Issuance state) {
        return switch (state) {
            case InCeremony in -> ceremony(in.ceremony(), in.link());
            case AwaitingCertificate awaiting -> ceremony(awaiting.ceremony(), null);
            case Ready ready -> ceremony(ready.ceremony(), null);
            case Mismatched mismatched -> ceremony(mismatched.ceremony(), null);
            case Delivered delivered -> ceremony(delivered.ceremony(), null);
            case AwaitingInvitation _, Invited _ -> null;
        };
    }

    private static CeremonyView ceremony(Ceremony ceremony, @Nullable PassphraseLink link) {
        return new CeremonyView(
                ceremony.startedAt(),
                ceremony.officer().name(),
                link == null ? null : link.expiresAt());
    }

    private static @Nullable CertificateView certificate(Issuance state) {
        OwnerCertificate certificate =
                switch (state) {
                    case Ready ready -> ready.certificate();
                    case Mismatched mismatched -> mismatched.certificate();
                    case Delivered delivered -> delivered.certificate();
                    case AwaitingInvitation _, Invited _, InCeremony _, AwaitingCertificate _ ->
                            null;
                };
        return certificate == null
                ? null
                : new CertificateView(
                        certificate.serialNumber(),
                        certificate.issuer(),
                        certificate.notBefore(),
                        certificate.notAfter(),
                        certificate.fingerprint());
    }

    private static List<CheckOutcome> checks(Issuance state) {
        return switch (state) {
            case Ready ready -> ready.checks();
            case Mismatched mismatched -> mismatched.checks();
            case Delivered delivered -> delivered.checks();
            case AwaitingInvitation _, Invited _, InCeremony _, AwaitingCertificate _ -> List.of();
        };
    }

    private static DeliveryView delivery(Delivery delivery) {
        var receipt = delivery.receipt();
        return new DeliveryView(
                delivery.channel().name(),
                delivery.at(),
                receipt == null ? null : receipt.receivedBy());
    }
}
