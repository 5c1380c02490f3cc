package id.go.pontianak.sertel.issuance.messaging;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.CertificateCheck;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.CertificateMismatched;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.domain.CaseFile;
import id.go.pontianak.sertel.issuance.domain.Delivery;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateDiffers;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateMatched;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Handed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerAsked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PassphraseKnownSet;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.LinkPurpose;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.schemas.SopStep;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Says on Kafka what the mesh must know of what happened. */
@Component
public class IssuanceEvents {

    private static final String ISSUED = "ISSUE";
    private static final Actor SYSTEM =
            new Actor(Role.SYSTEM.name(), MeshService.ISSUANCE.id(), Role.SYSTEM.title(), null);

    private final IssuanceProperties properties;

    IssuanceEvents(IssuanceProperties properties) {
        this.properties = properties;
    }

    /**
     * The event to send; empty for what is only this service's business.
     *
     * @param before the state that it happened to; null before the case arrived
     */
    public Optional<SpecificRecordBase> of(@Nullable Issuance before, IssuanceEvent event) {
        return switch (event) {
            case OwnerAsked asked when before != null -> Optional.of(invited(before.file(), asked));
            case PassphraseKnownSet set when before instanceof InCeremony ceremony ->
                    Optional.of(passphraseSet(ceremony, set));
            case CertificateMatched matched when before instanceof AwaitingCertificate awaiting ->
                    Optional.of(ready(awaiting, matched));
            case CertificateDiffers differs when before instanceof AwaitingCertificate awaiting ->
                    Optional.of(mismatched(awaiting, differs));
            case Handed handed when before instanceof Ready ready ->
                    Optional.of(delivered(ready, handed.delivery()));
            default -> Optional.empty();
        };
    }

    private OwnerInvited invited(CaseFile file, OwnerAsked asked) {
        var invitation = asked.invitation();
        var event =
                envelope(file, Ids.next(), asked.at(), SopStep.PASSPHRASE, null, actor(asked.by()))
                        .on(new OwnerInvited());
        event.setInvitationId(invitation.invitationId().toString());
        event.setAt(invitation.at());
        event.setPlace(properties.place());
        event.setBring(properties.bring());
        event.setRound(invitation.round());
        event.setLink(link(invitation.linkId(), LinkPurpose.VISIT, invitation.linkExpiresAt()));
        return event;
    }

    private static PassphraseSet passphraseSet(InCeremony before, PassphraseKnownSet set) {
        var event =
                envelope(
                                before.file(),
                                set.eventId(),
                                set.at(),
                                SopStep.PASSPHRASE,
                                null,
                                actor(before.ceremony().officer()))
                        .on(new PassphraseSet());
        event.setBsreStatus(ISSUED);
        return event;
    }

    private static CertificateReady ready(AwaitingCertificate before, CertificateMatched matched) {
        var event = bySystem(before, matched.at()).on(new CertificateReady());
        OwnerCertificate certificate = matched.certificate();
        event.setSerialNumber(certificate.serialNumber());
        event.setIssuer(certificate.issuer());
        event.setNotBefore(certificate.notBefore());
        event.setNotAfter(certificate.notAfter());
        event.setFingerprint(certificate.fingerprint());
        event.setLink(
                link(
                        matched.pickup().linkId(),
                        LinkPurpose.COLLECTION,
                        matched.pickup().expiresAt()));
        return event;
    }

    private static CertificateMismatched mismatched(
            AwaitingCertificate before, CertificateDiffers differs) {
        var event = bySystem(before, differs.at()).on(new CertificateMismatched());
        event.setChecks(
                differs.checks().stream()
                        .map(
                                check ->
                                        new CertificateCheck(
                                                check.check(), check.passed(), check.detail()))
                        .toList());
        return event;
    }

    private static CertificateDelivered delivered(Ready before, Delivery delivery) {
        CaseFile file = before.file();
        Delivery.CounterReceipt receipt = delivery.receipt();
        // The owner has no login; the application's id names them without telling anything.
        Actor actor =
                receipt == null
                        ? new Actor(
                                Role.APPLICANT.name(),
                                file.applicationId().toString(),
                                file.owner().name(),
                                null)
                        : actor(receipt.by());
        var event =
                envelope(file, Ids.next(), delivery.at(), SopStep.DELIVERY, null, actor)
                        .on(new CertificateDelivered());
        OwnerCertificate certificate = before.certificate();
        event.setSerialNumber(certificate.serialNumber());
        event.setIssuer(certificate.issuer());
        event.setNotBefore(certificate.notBefore());
        event.setNotAfter(certificate.notAfter());
        event.setFingerprint(certificate.fingerprint());
        event.setChannel(delivery.channel().name());
        return event;
    }

    private static Envelope bySystem(AwaitingCertificate before, Instant at) {
        return envelope(
                before.file(), Ids.next(), at, SopStep.DELIVERY, before.passphraseSetId(), SYSTEM);
    }

    private static Envelope envelope(
            CaseFile file,
            UUID eventId,
            Instant at,
            SopStep step,
            @Nullable UUID causationId,
            Actor actor) {
        return new Envelope(
                eventId.toString(),
                file.applicationId().toString(),
                file.trackingNumber(),
                file.revision(),
                file.officeId(),
                at,
                step.number(),
                causationId == null ? null : causationId.toString(),
                actor);
    }

    private static Actor actor(Officer officer) {
        return new Actor(Role.VERIFIKATOR.name(), officer.id(), officer.name(), null);
    }

    private static Link link(UUID linkId, LinkPurpose purpose, Instant expiresAt) {
        return new Link(linkId.toString(), purpose.name(), expiresAt);
    }
}
