package id.go.pontianak.sertel.platform.inbox;

/** How a record came. */
enum Arrival {
    /** On its event's own topic. */
    FIRST,
    /** By the replay topic: it was a dead letter, and is to be tried again. */
    REPLAYED,
    /** By the replay topic: it was a dead letter, and is to be forgotten. */
    DISCARDED
}
