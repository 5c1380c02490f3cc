package id.go.pontianak.sertel.intake.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When something is said again that was not heard.
 *
 * @param pauses after the first failure, the second and so on
 */
record Retries(List<Duration> pauses) {

    Retries {
        pauses = List.copyOf(pauses);
    }

    /**
     * @param failures so far, this one included
     * @return empty if it is given up
     */
    Optional<Duration> after(int failures) {
        return failures <= pauses.size() ? Optional.of(pauses.get(failures - 1)) : Optional.empty();
    }
}
