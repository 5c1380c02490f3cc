package id.go.pontianak.sertel.notification.messaging;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.notification.domain.Correspondence;
import id.go.pontianak.sertel.notification.domain.Happening;
import id.go.pontianak.sertel.notification.domain.OfferedLink;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the mesh says, as far as messages may speak of it. */
public final class Happenings {

    private Happenings() {}

    /** What an event says. */
    public static Happening of(SpecificRecordBase event) {
        Envelope envelope = Envelope.of(event);
        Map<String, String> facts = new HashMap<>();
        facts.put("step", Integer.toString(envelope.step()));
        @Nullable Link link = null;
        switch (event) {
            case ApplicationSubmitted submitted -> {
                facts.put("resumeStep", Integer.toString(submitted.getResumeStep()));
                link = submitted.getLink();
            }
            case OwnerInvited invited -> {
                facts.put("at", invited.getAt().toString());
                facts.put("place", invited.getPlace());
                if (!invited.getBring().isEmpty()) {
                    facts.put("bring", String.join(",", invited.getBring()));
                }
                link = invited.getLink();
            }
            case CertificateReady ready -> link = ready.getLink();
            case CertificateDelivered delivered ->
                    facts.put("notAfter", delivered.getNotAfter().toString());
            default -> {}
        }
        return new Happening(
                UUID.fromString(envelope.applicationId()),
                envelope.eventId(),
                EventType.of(event).eventName(),
                envelope.revision(),
                envelope.step(),
                Map.copyOf(facts),
                link == null ? null : offered(link));
    }

    /** Whom to write to from now on. */
    public static Correspondence correspondence(ApplicationSubmitted submitted) {
        var applicant = submitted.getApplicant();
        return new Correspondence(
                submitted.getTrackingNumber(),
                submitted.getRevision(),
                submitted.getOfficeId(),
                applicant.getOffice(),
                applicant.getName(),
                applicant.getEmail(),
                applicant.getPhone(),
                submitted.getWhatsapp());
    }

    private static OfferedLink offered(Link link) {
        return new OfferedLink(
                UUID.fromString(link.getLinkId()), link.getPurpose(), link.getExpiresAt());
    }
}
