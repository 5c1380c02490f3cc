package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.Status;
import id.go.pontianak.sertel.issuance.domain.CaseFile;
import id.go.pontianak.sertel.issuance.domain.Ceremony;
import id.go.pontianak.sertel.issuance.domain.CheckOutcome;
import id.go.pontianak.sertel.issuance.domain.Delivery;
import id.go.pontianak.sertel.issuance.domain.Ending;
import id.go.pontianak.sertel.issuance.domain.Invitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.issuance.domain.Pickup;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case as the Verifikator sees it: without the codes that are the owner's alone, and without
 * tokens.
 *
 * @param dueAt by the SOP's target; null while nobody in the office is waited for
 * @param overdue whether that is past
 * @param appointment the present one, or the one that was missed last
 * @param bsreAvailable whether BSrE answers, as far as is known
 */
public record IssuanceView(
        UUID applicationId,
        String trackingNumber,
        int revision,
        OwnerView owner,
        String state,
        Instant receivedAt,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Appointment appointment,
        int absences,
        @Nullable CeremonyView ceremony,
        @Nullable CertificateView certificate,
        List<CheckOutcome> checks,
        @Nullable CollectionView collection,
        @Nullable DeliveryView delivery,
        @Nullable EndingView ending,
        boolean bsreAvailable) {

    public record OwnerView(String name, String position, String office, String email) {}

    public record Appointment(
            UUID invitationId,
            Instant at,
            String place,
            int round,
            int movesLeft,
            boolean codeLocked) {}

    public record CeremonyView(Instant startedAt, String officer, @Nullable Instant expiresAt) {}

    public record CertificateView(
            String serialNumber,
            String issuer,
            Instant notBefore,
            Instant notAfter,
            String fingerprint) {}

    /**
     * @param key {@code NOT_ASKED}, {@code ASKED}, {@code GIVEN} or {@code LOST}: BSrE's one
     *     download
     */
    public record CollectionView(Instant linkExpiresAt, boolean linkLocked, String key) {}

    public record DeliveryView(String channel, Instant at, @Nullable String receivedBy) {}

    public record EndingView(
            String kind,
            Instant at,
            @Nullable String code,
            @Nullable String text,
            @Nullable String note,
            @Nullable String by) {}

    static IssuanceView of(
            Arrived state,
            @Nullable Instant dueAt,
            boolean overdue,
            String place,
            @Nullable String endingText,
            boolean bsreAvailable) {
        CaseFile file = state.file();
        var owner = file.owner();
        var parts = ViewParts.of(state);
        return new IssuanceView(
                file.applicationId(),
                file.trackingNumber(),
                file.revision(),
                new OwnerView(owner.name(), owner.position(), owner.office(), owner.email()),
                Status.of(state),
                file.receivedAt(),
                dueAt,
                overdue,
                parts.invitation() == null ? null : appointment(parts.invitation(), place),
                parts.absences(),
                parts.ceremony() == null ? null : ceremony(parts.ceremony(), parts.link()),
                parts.certificate() == null ? null : certificate(parts.certificate()),
                parts.checks(),
                parts.pickup() == null ? null : collection(parts.pickup()),
                parts.delivery() == null ? null : delivery(parts.delivery()),
                parts.ending() == null ? null : ending(parts.ending(), endingText),
                bsreAvailable);
    }

    private static Appointment appointment(Invitation invitation, String place) {
        return new Appointment(
                invitation.invitationId(),
                invitation.at(),
                place,
                invitation.round(),
                invitation.movesLeft(),
                invitation.locked());
    }

    private static CeremonyView ceremony(Ceremony ceremony, @Nullable PassphraseLink link) {
        return new CeremonyView(
                ceremony.startedAt(),
                ceremony.officer().name(),
                link == null ? null : link.expiresAt());
    }

    private static CertificateView certificate(OwnerCertificate certificate) {
        return new CertificateView(
                certificate.serialNumber(),
                certificate.issuer(),
                certificate.notBefore(),
                certificate.notAfter(),
                certificate.fingerprint());
    }

    private static CollectionView collection(Pickup pickup) {
        String key =
                pickup.pkcs12GivenAt() != null
                        ? "GIVEN"
                        : pickup.pkcs12LostAt() != null
                                ? "LOST"
                                : pickup.pkcs12AskedAt() != null ? "ASKED" : "NOT_ASKED";
        return new CollectionView(
                pickup.expiresAt(), pickup.wrongCodes() >= Pickup.MOST_WRONG_CODES, key);
    }

    private static DeliveryView delivery(Delivery delivery) {
        var receipt = delivery.receipt();
        return new DeliveryView(
                delivery.channel().name(),
                delivery.at(),
                receipt == null ? null : receipt.receivedBy());
    }

    private static EndingView ending(Ending ending, @Nullable String text) {
        return new EndingView(
                ending.kind().name(),
                ending.at(),
                ending.code(),
                text,
                ending.note(),
                ending.by() == null ? null : ending.by().name());
    }
}
