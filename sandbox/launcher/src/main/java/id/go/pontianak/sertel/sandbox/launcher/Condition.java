package id.go.pontianak.sertel.sandbox.launcher;

/** How a process is. */
public enum Condition {
    /** Its turn has not come. */
    WAITING,
    /** It was started and has not been ready yet. */
    STARTING,
    /** It answers. */
    READY,
    /** It runs but does not answer, or says that it cannot work. */
    NOT_READY,
    /** It was stopped on request. */
    STOPPED,
    /** It ended by itself, or was killed from outside. */
    DIED
}
