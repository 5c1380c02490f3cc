package id.go.pontianak.sertel.schemas.deployment;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Tries again, for a bounded time, what fails only because the other side is not up yet. */
final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final long deadline;

    Patience(Duration duration) {
        this.deadline = System.nanoTime() + duration.toNanos();
    }

    /** Fails for now; the same call may succeed later. */
    static final class NotYet extends Exception {
        private static final long serialVersionUID = 1L;

        NotYet(String reason, @Nullable Throwable cause) {
            super(reason, cause);
        }
    }

    /** What is tried. */
    @FunctionalInterface
    interface Attempt {
        void run() throws NotYet, InterruptedException;
    }

    /** Runs until it succeeds; throws {@link DeploymentException} with the last reason. */
    void until(Attempt attempt) {
        try {
            while (true) {
                try {
                    attempt.run();
                    return;
                } catch (NotYet notYet) {
                    if (System.nanoTime() + PAUSE.toNanos() > deadline) {
                        throw new DeploymentException(String.valueOf(notYet.getMessage()), notYet);
                    }
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("interrupted", interrupted);
        }
    }
}
