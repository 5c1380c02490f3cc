package id.go.pontianak.sertel.sandbox.infrastructure;

import java.nio.file.Path;
import java.time.Duration;

/** A server that can be taken down and brought back on the same port with the same data. */
public interface Running extends AutoCloseable {

    /** What it is called in messages. */
    String name();

    /** Where it answers, in its own notation: {@code host:port}, a JDBC URL or an HTTP URL. */
    String address();

    /** Starts it again on the same port and data; does nothing while it runs. */
    void start();

    /**
     * Waits until it answers.
     *
     * @throws ProcessFailedException if it ends or does not answer in time; the message holds the
     *     last lines of its log
     */
    void awaitReady(Duration patience);

    /** As {@link #awaitReady(Duration)} with two minutes. */
    default void awaitReady() {
        awaitReady(Duration.ofMinutes(2));
    }

    /** Whether the process lives; says nothing about readiness. */
    boolean alive();

    /** Whether it answers now; one attempt. */
    boolean ready();

    /** Ends it gracefully, forcibly after a bounded wait; returns when it is gone. */
    void stop();

    /** Ends it as a power cut would (SIGKILL), with its own children; returns when it is gone. */
    void kill();

    /**
     * The process id.
     *
     * @throws IllegalStateException if it does not run
     */
    long pid();

    /** Where it logs. */
    Path log();

    @Override
    default void close() {
        stop();
    }
}
