package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.NotificationCommand;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What WhatsApp reports about one message.
 *
 * @param notificationId the message, if the report names it; else it is found by WhatsApp's id
 * @param wamid WhatsApp's id; null if the report names none
 * @param command what is reported
 */
public record DeliveryReport(
        @Nullable UUID notificationId, @Nullable String wamid, NotificationCommand command) {}
