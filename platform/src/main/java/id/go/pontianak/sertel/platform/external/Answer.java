package id.go.pontianak.sertel.platform.external;

/**
 * What is honestly known after a call to another system. Only {@link Refused} means that it failed;
 * {@link Unknown} must be looked up before anything is tried again.
 *
 * @param <T> the answer's content
 */
public sealed interface Answer<T> {

    /**
     * The other side did it.
     *
     * @param value what it said
     */
    record Given<T>(T value) implements Answer<T> {}

    /**
     * The other side said no.
     *
     * @param status HTTP status
     * @param code the other side's own code, empty if it gave none
     */
    record Refused<T>(int status, String code) implements Answer<T> {}

    /**
     * Nothing was done: the call cannot have reached the other side, or it said that it is too
     * busy.
     *
     * @param reason for operators, without personal data
     */
    record NotSent<T>(String reason) implements Answer<T> {}

    /**
     * It may or may not have been done.
     *
     * @param reason for operators, without personal data
     */
    record Unknown<T>(String reason) implements Answer<T> {}
}
