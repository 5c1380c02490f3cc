package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.AddressedLetter;
import id.go.pontianak.sertel.notification.domain.Message;
import id.go.pontianak.sertel.notification.domain.NotificationCommand;

/** A way for messages to leave; calls the network, so never within a transaction. */
public interface Post {

    /**
     * Sends a message.
     *
     * @param mayHaveBeenSent whether an earlier attempt may have got through, unrecorded
     * @return what is honestly known afterwards
     */
    NotificationCommand send(Message message, AddressedLetter letter, boolean mayHaveBeenSent);
}
