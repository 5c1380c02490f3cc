package id.go.pontianak.sertel.notification.messaging;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.NotificationFailed;
import id.go.pontianak.sertel.event.NotificationSent;
import id.go.pontianak.sertel.notification.domain.Message;
import id.go.pontianak.sertel.notification.domain.NotificationEvent;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.CameFurther;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.HasFailed;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.WasCancelled;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.WasHeld;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.WasPutOff;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.WasSent;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What became of messages, as the mesh hears it: no contents, no addresses. */
public final class NotificationEvents {

    private NotificationEvents() {}

    /**
     * @param eventId for the event, if there is one
     * @return empty for what concerns nobody else
     */
    public static Optional<SpecificRecordBase> of(
            Message message, NotificationEvent event, UUID eventId) {
        if (!message.concernsOneCase()) {
            return Optional.empty();
        }
        return switch (event) {
            case WasSent sent -> Optional.of(sent(message, sent.at(), eventId));
            case HasFailed failed -> Optional.of(failed(message, failed, eventId));
            case CameFurther _, WasPutOff _, WasHeld _, WasCancelled _ -> Optional.empty();
        };
    }

    private static SpecificRecordBase sent(Message message, Instant at, UUID eventId) {
        var said = new NotificationSent();
        said.setNotificationId(message.notificationId().toString());
        said.setChannel(message.channel().name());
        said.setTemplate(message.template());
        said.setRecipientRole(message.recipientRole());
        return envelope(message, at, eventId).on(said);
    }

    private static SpecificRecordBase failed(Message message, HasFailed failed, UUID eventId) {
        var said = new NotificationFailed();
        said.setNotificationId(message.notificationId().toString());
        said.setChannel(message.channel().name());
        said.setTemplate(message.template());
        said.setRecipientRole(message.recipientRole());
        said.setCode(failed.code());
        return envelope(message, failed.at(), eventId).on(said);
    }

    private static Envelope envelope(Message message, Instant at, UUID eventId) {
        String service = MeshService.NOTIFICATION.id();
        return new Envelope(
                eventId.toString(),
                message.applicationId().toString(),
                message.trackingNumber(),
                message.revision(),
                message.officeId(),
                at,
                message.step(),
                message.eventId(),
                new Actor(Role.SYSTEM.name(), service, service, null));
    }
}
