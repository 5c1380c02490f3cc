package id.go.pontianak.sertel.platform.inbox;

/** What became of an event. */
public enum Taken {
    /** It took effect, or rightly changes nothing. */
    HANDLED,
    /** It is ahead of what it builds on and waits. */
    AHEAD
}
