package id.go.pontianak.sertel.notification.web;

import id.go.pontianak.sertel.notification.domain.Message;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.domain.Plan;
import id.go.pontianak.sertel.notification.store.Notifications;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as it is shown: no contents, no address.
 *
 * @param notificationId null for a reminder that is only planned
 * @param channel null for a reminder that is only planned
 * @param state {@code PLANNED}, {@code QUEUED}, {@code SENDING}, {@code UNCERTAIN}, {@code SENT},
 *     {@code DELIVERED}, {@code READ}, {@code CANCELLED} or {@code FAILED}
 * @param code why it was cancelled or failed; null unless it was
 * @param dueAt when a reminder is to be sent; null for everything else
 * @param sentAt when the other side took it; null if it has not
 * @param changedAt when the state was last reported
 */
record NotificationItem(
        @Nullable UUID notificationId,
        UUID applicationId,
        @Nullable String channel,
        String template,
        String recipientRole,
        String state,
        @Nullable String code,
        Instant createdAt,
        @Nullable Instant dueAt,
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
            case Notification.Cancelled cancelled ->
                    item(message, "CANCELLED", cancelled.code(), null, cancelled.at());
            case Notification.Failed failed ->
                    item(message, "FAILED", failed.code(), null, failed.at());
        };
    }

    static NotificationItem of(Plan plan) {
        Instant since = plan.telling().position().at();
        return new NotificationItem(
                null,
                plan.telling().applicationId(),
                null,
                plan.telling().message(),
                plan.telling().to(),
                "PLANNED",
                null,
                since,
                plan.dueAt(),
                null,
                since);
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
                null,
                sentAt,
                changedAt);
    }
}
