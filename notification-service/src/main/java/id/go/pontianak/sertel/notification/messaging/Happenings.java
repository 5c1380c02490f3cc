package id.go.pontianak.sertel.notification.messaging;

import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.notification.domain.Correspondence;
import id.go.pontianak.sertel.notification.domain.Happening;
import id.go.pontianak.sertel.notification.domain.OfferedLink;
import id.go.pontianak.sertel.notification.domain.Position;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.SopStep;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the mesh says, as far as messages may speak of it. */
public final class Happenings {

    private static final String FIRST = "first";
    private static final String AGAIN = "again";

    private Happenings() {}

    /** What an event says. */
    public static Happening of(SpecificRecordBase event) {
        Envelope envelope = Envelope.of(event);
        return new Happening(
                UUID.fromString(envelope.applicationId()),
                envelope.eventId(),
                EventType.of(event).eventName(),
                envelope.step(),
                position(EventType.of(event), envelope),
                facts(event, envelope),
                link(event),
                Handovers.of(event, envelope.step()));
    }

    /** Whom to write to from now on. */
    public static Correspondence correspondence(ApplicationSubmitted submitted) {
        var applicant = submitted.getApplicant();
        return new Correspondence(
                submitted.getTrackingNumber(),
                submitted.getRevision(),
                submitted.getOfficeId(),
                submitted.getReference(),
                applicant.getOffice(),
                applicant.getName(),
                applicant.getEmail(),
                applicant.getPhone(),
                submitted.getWhatsapp());
    }

    private static Position position(EventType type, Envelope envelope) {
        MeshService by =
                switch (type) {
                    case APPLICATION_SUBMITTED, WITHDRAWAL_REQUESTED -> MeshService.INTAKE;
                    case DISPOSITION_FORWARDED, DISPOSITION_RECALLED -> MeshService.DISPOSITION;
                    case DOSSIER_SUBMITTED, DOSSIER_VERIFIED -> MeshService.VERIFICATION;
                    case OWNER_INVITED,
                            OWNER_ABSENT,
                            PASSPHRASE_SET,
                            CERTIFICATE_READY,
                            CERTIFICATE_MISMATCHED,
                            CERTIFICATE_DELIVERED ->
                            MeshService.ISSUANCE;
                    case APPLICATION_RETURNED,
                            APPLICATION_REJECTED,
                            APPLICATION_WITHDRAWN,
                            APPLICATION_LAPSED,
                            NOTIFICATION_SENT,
                            NOTIFICATION_FAILED ->
                            SopStep.of(envelope.step()).service();
                };
        return new Position(
                EventType.FINAL.contains(type),
                envelope.revision(),
                switch (by) {
                    case INTAKE -> 0;
                    case DISPOSITION -> 1;
                    case VERIFICATION -> 2;
                    case ISSUANCE, NOTIFICATION, OPERATIONS -> 3;
                },
                envelope.occurredAt());
    }

    private static Map<String, String> facts(SpecificRecordBase event, Envelope envelope) {
        Map<String, String> facts = new HashMap<>();
        facts.put("step", Integer.toString(envelope.step()));
        switch (event) {
            case ApplicationSubmitted submitted -> {
                facts.put("resumeStep", Integer.toString(submitted.getResumeStep()));
                facts.put("correction", submitted.getRevision() > 1 ? "yes" : "no");
            }
            case ApplicationReturned returned -> {
                facts.put("faults", ReasonFacts.of(returned.getFaults(), true));
                facts.put("faultCodes", ReasonFacts.of(returned.getFaults(), false));
            }
            case ApplicationRejected rejected -> {
                facts.put("reason", ReasonFacts.of(rejected.getCode(), rejected.getReason()));
                facts.put("reasonCode", ReasonFacts.of(rejected.getCode(), null));
                facts.put("rejectedBy", rejected.getRejectedBy());
            }
            case ApplicationLapsed lapsed -> facts.put("lapse", lapsed.getReason());
            case OwnerInvited invited -> putInvitation(facts, invited);
            case OwnerAbsent absent -> {
                facts.put(Happening.INVITATION, absent.getInvitationId());
                facts.put("absence", absent.getCount() > 1 ? AGAIN : FIRST);
            }
            case CertificateDelivered delivered ->
                    facts.put("notAfter", delivered.getNotAfter().toString());
            default -> {}
        }
        return facts;
    }

    private static void putInvitation(Map<String, String> facts, OwnerInvited invited) {
        facts.put(Happening.INVITATION, invited.getInvitationId());
        facts.put(Happening.APPOINTMENT, invited.getAt().toString());
        facts.put("invitation", invited.getRound() > 1 ? AGAIN : FIRST);
        facts.put("place", invited.getPlace());
        if (!invited.getBring().isEmpty()) {
            facts.put("bring", String.join(",", invited.getBring()));
        }
    }

    private static @Nullable OfferedLink link(SpecificRecordBase event) {
        @Nullable Link link =
                switch (event) {
                    case ApplicationSubmitted submitted -> submitted.getLink();
                    case ApplicationReturned returned -> returned.getLink();
                    case OwnerInvited invited -> invited.getLink();
                    case CertificateReady ready -> ready.getLink();
                    default -> null;
                };
        return link == null
                ? null
                : new OfferedLink(
                        UUID.fromString(link.getLinkId()), link.getPurpose(), link.getExpiresAt());
    }
}
