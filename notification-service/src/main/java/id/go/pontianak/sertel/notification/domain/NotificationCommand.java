package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** What became known about a message. */
public sealed interface NotificationCommand {

    /** When. */
    Instant at();

    /**
     * The other side took it.
     *
     * @param wamid WhatsApp's id; null for emails
     */
    record Accept(@Nullable String wamid, Instant at) implements NotificationCommand {}

    /**
     * It was surely not sent, and may be tried again.
     *
     * @param atLeast earliest after so long
     */
    record PutOff(Duration atLeast, Instant at) implements NotificationCommand {}

    /** Nobody knows whether it was sent. */
    record LeaveOpen(Instant at) implements NotificationCommand {}

    /**
     * The other side refused it for good.
     *
     * @param code the other side's reason
     */
    record Decline(String code, Instant at) implements NotificationCommand {}

    /**
     * There is no point in sending it any more.
     *
     * @param code why: one of {@link Dispatch}'s
     */
    record Cancel(String code, Instant at) implements NotificationCommand {}

    /**
     * WhatsApp reported how far it came, at any time and in any order.
     *
     * @param wamid WhatsApp's id; null if the report named none
     */
    record Report(Notification.Progress progress, @Nullable String wamid, Instant at)
            implements NotificationCommand {}

    /**
     * WhatsApp reported that it failed.
     *
     * @param code WhatsApp's reason
     * @param wamid WhatsApp's id; null if the report named none
     */
    record ReportFailure(String code, @Nullable String wamid, Instant at)
            implements NotificationCommand {}

    /** No report came in time. */
    record StopWaiting(Instant at) implements NotificationCommand {}
}
