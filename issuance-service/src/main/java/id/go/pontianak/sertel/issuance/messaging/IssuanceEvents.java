package id.go.pontianak.sertel.issuance.messaging;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.CertificateCheck;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.CertificateMismatched;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.domain.CaseFile;
import id.go.pontianak.sertel.issuance.domain.Delivery;
import id.go.pontianak.sertel.issuance.domain.Invitation;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateDiffers;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateMatched;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Ended;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Handed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.InvitationRenewed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerAsked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerMissed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PassphraseKnownSet;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PickupRenewed;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.issuance.domain.Pickup;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Says on Kafka what the mesh must know of what happened. */
@Component
public class IssuanceEvents {

    private static final String ISSUED = "ISSUE";
    static final Actor SYSTEM =
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
        if (!(before instanceof Arrived arrived)) {
            return Optional.empty();
        }
        CaseFile file = arrived.file();
        return switch (event) {
            case OwnerAsked asked ->
                    Optional.of(invited(file, asked.invitation(), asked.by(), asked.saidAt()));
            case InvitationRenewed renewed ->
                    Optional.of(invited(file, renewed.invitation(), null, renewed.saidAt()));
            case OwnerMissed missed when arrived instanceof Invited invited ->
                    Optional.of(absent(invited, missed));
            case PassphraseKnownSet set when arrived instanceof InCeremony ceremony ->
                    Optional.of(passphraseSet(ceremony, set));
            case CertificateMatched matched ->
                    Optional.of(
                            ready(
                                    bySystem(arrived, matched.saidAt()),
                                    matched.certificate(),
                                    matched.pickup()));
            case PickupRenewed renewed when arrived instanceof Ready ready ->
                    Optional.of(
                            ready(
                                    envelope(
                                            file,
                                            Ids.next(),
                                            renewed.saidAt(),
                                            SopStep.DELIVERY,
                                            null,
                                            actor(renewed.by(), file)),
                                    ready.certificate(),
                                    renewed.pickup()));
            case CertificateDiffers differs -> Optional.of(mismatched(arrived, differs));
            case Handed handed when arrived instanceof Ready ready ->
                    Optional.of(delivered(ready, handed.delivery()));
            case Ended ended -> Optional.of(EndEvents.of(arrived, ended));
            default -> Optional.empty();
        };
    }

    private OwnerInvited invited(
            CaseFile file, Invitation invitation, @Nullable Officer by, Instant at) {
        var event =
                envelope(file, Ids.next(), at, SopStep.PASSPHRASE, null, actor(by, file))
                        .on(new OwnerInvited());
        event.setInvitationId(invitation.invitationId().toString());
        event.setAt(invitation.at());
        event.setPlace(properties.place());
        event.setBring(properties.bring());
        event.setRound(invitation.round());
        event.setLink(link(invitation.linkId(), LinkPurpose.VISIT, invitation.linkExpiresAt()));
        return event;
    }

    private static OwnerAbsent absent(Invited before, OwnerMissed missed) {
        CaseFile file = before.file();
        var event =
                envelope(
                                file,
                                Ids.next(),
                                missed.saidAt(),
                                SopStep.PASSPHRASE,
                                null,
                                actor(missed.by(), file))
                        .on(new OwnerAbsent());
        event.setInvitationId(before.invitation().invitationId().toString());
        event.setCount(missed.count());
        return event;
    }

    private static PassphraseSet passphraseSet(InCeremony before, PassphraseKnownSet set) {
        var event =
                envelope(
                                before.file(),
                                set.eventId(),
                                set.saidAt(),
                                SopStep.PASSPHRASE,
                                null,
                                actor(before.ceremony().officer(), before.file()))
                        .on(new PassphraseSet());
        event.setBsreStatus(ISSUED);
        return event;
    }

    private static CertificateReady ready(
            Envelope envelope, OwnerCertificate certificate, Pickup pickup) {
        var event = envelope.on(new CertificateReady());
        event.setSerialNumber(certificate.serialNumber());
        event.setIssuer(certificate.issuer());
        event.setNotBefore(certificate.notBefore());
        event.setNotAfter(certificate.notAfter());
        event.setFingerprint(certificate.fingerprint());
        event.setLink(link(pickup.linkId(), LinkPurpose.COLLECTION, pickup.expiresAt()));
        return event;
    }

    private static CertificateMismatched mismatched(Arrived before, CertificateDiffers differs) {
        var event = bySystem(before, differs.saidAt()).on(new CertificateMismatched());
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
        Actor actor = actor(receipt == null ? null : receipt.by(), file);
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

    private static Envelope bySystem(Arrived before, Instant at) {
        UUID causationId =
                switch (before) {
                    case AwaitingCertificate awaiting -> awaiting.passphraseSetId();
                    case Mismatched mismatched -> mismatched.passphraseSetId();
                    default -> null;
                };
        return envelope(before.file(), Ids.next(), at, SopStep.DELIVERY, causationId, SYSTEM);
    }

    /**
     * @param causationId null: the event that brought the case here
     */
    static Envelope envelope(
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
                Objects.requireNonNullElse(causationId, file.causationId()).toString(),
                actor);
    }

    /** The owner has no login; the application's id names them without telling anything. */
    static Actor actor(@Nullable Officer officer, CaseFile file) {
        return officer == null
                ? new Actor(
                        Role.APPLICANT.name(),
                        file.applicationId().toString(),
                        file.owner().name(),
                        null)
                : new Actor(Role.VERIFIKATOR.name(), officer.id(), officer.name(), null);
    }

    private static Link link(UUID linkId, LinkPurpose purpose, Instant expiresAt) {
        return new Link(linkId.toString(), purpose.name(), expiresAt);
    }
}
