package id.go.pontianak.sertel.platform.inbox;

import java.util.List;

/** The side of a service's desk that Kafka sees. */
public interface EventDesk {

    /**
     * Handles a batch in one transaction, by {@link Inbox#receive}.
     *
     * @param batch in the order of Kafka's partitions
     */
    void receive(List<Incoming> batch);
}
