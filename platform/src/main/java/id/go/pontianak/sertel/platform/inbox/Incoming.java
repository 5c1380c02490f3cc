package id.go.pontianak.sertel.platform.inbox;

import java.util.UUID;

/** What Kafka brings to a desk. */
public sealed interface Incoming permits ReceivedEvent, DiscardedLetter {

    /** Where the event stands, or first stood, on Kafka. */
    Origin origin();

    /** The aggregate that it is about. */
    UUID key();
}
