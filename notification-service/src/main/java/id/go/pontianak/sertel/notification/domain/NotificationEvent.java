package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What happened to a message. */
public sealed interface NotificationEvent {

    /** It is with the other side: the mesh is told. */
    record WasSent(
            Notification.Progress progress, @Nullable String wamid, Instant sentAt, Instant at)
            implements NotificationEvent {}

    /** It came further. */
    record CameFurther(Notification.Progress progress, Instant at) implements NotificationEvent {}

    /** It will be tried again. */
    record WasPutOff(int attempts, Instant dueAt) implements NotificationEvent {}

    /** Nobody knows; it is held. */
    record WasHeld(Instant since, Instant dueAt) implements NotificationEvent {}

    /** It is not sent. */
    record WasCancelled(String code, Instant at) implements NotificationEvent {}

    /** It will not arrive: the mesh is told. */
    record HasFailed(String code, @Nullable String wamid, Instant at)
            implements NotificationEvent {}
}
