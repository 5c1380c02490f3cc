package id.go.pontianak.sertel.notification.web;

import id.go.pontianak.sertel.notification.domain.Message;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.store.Notifications;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as it is shown: no contents, no address.
 *
 * @param state {@code QUEUED}, {@code SENDING}, {@code UNCERTAIN}, {@code SENT}, {@code DELIVERED},
 *     {@code READ} or {@code FAILED}
 * @param code why it failed; null unless it did
 * @param sentAt when the other side took it; null if it has not
 * @param changedAt when the state was last reported
 */
record NotificationItem(
        UUID notificationId,
        UUID applicationId,
        String channel,
        String template,
        String recipientRole,
        String state,
        @Nullable String code,
        Instant createdAt,
        @Nullable Instant sentAt,
        Instant changedAt) {

    static NotificationItem of(Notifications.Standing standing) {
        Message message = standing.notification().message();
        return switch (standing.notification()) {
            case Notification.Waiting _ ->
                    item(
                            message,
                            standing.claimed() ? "SENDING" : "QUEUED",
                            null,
                            null,
                            message.createdAt());
            case Notification.Uncertain uncertain ->
                    item(message, "UNCERTAIN", null, null, uncertain.since());
            case Notification.Sent sent ->
                    item(
                            message,
                            switch (sent.progress()) {
                                case ACCEPTED, SENT -> "SENT";
                                case DELIVERED -> "DELIVERED";
                                case READ -> "READ";
                            },
                            null,
                            sent.sentAt(),
                            sent.at());
            case Notification.Failed failed ->
                    item(message, "FAILED", failed.code(), null, failed.at());
        };
    }

    private static NotificationItem item(
            Message message,
            String state,
            @Nullable String code,
            @Nullable Instant sentAt,
            Instant changedAt) {
        return new NotificationItem(
                message.notificationId(),
                message.applicationId(),
                message.channel().name(),
                message.template(),
                message.recipientRole(),
                state,
                code,
                message.createdAt(),
                sentAt,
                changedAt);
    }
}
