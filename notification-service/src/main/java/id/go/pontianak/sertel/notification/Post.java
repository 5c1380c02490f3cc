package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.domain.NotificationCommand;

/** A way for messages to leave; calls the network, so never within a transaction. */
public interface Post {

    /**
     * Sends a message.
     *
     * @param mayHaveBeenSent whether an earlier attempt may have got through, unrecorded
     * @return what is honestly known afterwards
     */
    NotificationCommand send(Notification.Waiting message, boolean mayHaveBeenSent);
}
