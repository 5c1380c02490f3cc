package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.AddressedLetter;
import id.go.pontianak.sertel.notification.domain.Channel;
import id.go.pontianak.sertel.notification.domain.Dispatch;
import id.go.pontianak.sertel.notification.domain.Message;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.domain.NotificationCommand;
import id.go.pontianak.sertel.notification.store.Notifications;
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
    private final Dispatch dispatch;
    private final Map<Channel, Post> posts;
    private final InstantSource clock;

    NotificationSender(
            Notifications notifications,
            NotificationDesk desk,
            Dispatch dispatch,
            Map<Channel, Post> posts,
            InstantSource clock) {
        this.notifications = notifications;
        this.desk = desk;
        this.dispatch = dispatch;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public void accept(Claim claim) {
        Notifications.Due due = notifications.due(claim.key()).orElseThrow();
        switch (due.notification()) {
            case Notification.Waiting waiting ->
                    desk.record(
                            claim.key(),
                            outcome(
                                    waiting.message(),
                                    dispatch.order(
                                            waiting,
                                            due.file(),
                                            claim.mayHaveBegunBefore(),
                                            clock.instant()),
                                    claim));
            case Notification.Uncertain _ ->
                    desk.record(claim.key(), new NotificationCommand.StopWaiting(clock.instant()));
            // Reported on between the claim and the look at it.
            case Notification.Sent _, Notification.Failed _, Notification.Cancelled _ -> {}
        }
    }

    private NotificationCommand outcome(Message message, Dispatch.Order order, Claim claim) {
        return switch (order) {
            case Dispatch.Order.Keep(var command) -> command;
            case Dispatch.Order.Send(var letter) -> sent(message, letter, claim);
        };
    }

    private NotificationCommand sent(Message message, AddressedLetter letter, Claim claim) {
        Post post = posts.get(message.channel());
        return post == null
                ? new NotificationCommand.PutOff(SWITCHED_OFF, clock.instant())
                : post.send(message, letter, claim.mayHaveBegunBefore());
    }
}
