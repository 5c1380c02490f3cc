package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.Channel;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.domain.NotificationCommand;
import id.go.pontianak.sertel.notification.store.Notifications;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.Claim;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/** Sends what is due, outside of any transaction, and has the desk record what came of it. */
final class NotificationSender implements Consumer<Claim> {

    /** A channel that was switched off may be switched on again. */
    private static final Duration SWITCHED_OFF = Duration.ofMinutes(5);

    private final Notifications notifications;
    private final NotificationDesk desk;
    private final Map<Channel, Post> posts;
    private final Traces traces;
    private final InstantSource clock;

    NotificationSender(
            Notifications notifications,
            NotificationDesk desk,
            Map<Channel, Post> posts,
            Traces traces,
            InstantSource clock) {
        this.notifications = notifications;
        this.desk = desk;
        this.posts = posts;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public void accept(Claim claim) {
        Notification notification = notifications.find(claim.key()).orElseThrow();
        switch (notification) {
            case Notification.Waiting waiting -> send(waiting, claim);
            case Notification.Uncertain _ ->
                    desk.record(claim.key(), new NotificationCommand.StopWaiting(clock.instant()));
            // Reported on between the claim and the look at it.
            case Notification.Sent _, Notification.Failed _ -> {}
        }
    }

    private void send(Notification.Waiting waiting, Claim claim) {
        traces.continued(
                waiting.message().trace(),
                "send " + waiting.message().template(),
                () -> {
                    desk.record(claim.key(), outcome(waiting, claim));
                    return claim;
                });
    }

    private NotificationCommand outcome(Notification.Waiting waiting, Claim claim) {
        Post post = posts.get(waiting.message().channel());
        return post == null
                ? new NotificationCommand.PutOff(SWITCHED_OFF, clock.instant())
                : post.send(waiting, claim.mayHaveBegunBefore());
    }
}
