package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.files.Staging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** Clears up after uploads that came to nothing. */
@Component
class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final Duration LONGEST_REQUEST = Duration.ofDays(1);

    private final Uploads uploads;
    private final Staging staging;
    private final InstantSource clock;

    Sweep(Uploads uploads, Staging staging, InstantSource clock) {
        this.uploads = uploads;
        this.staging = staging;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        staging.sweep(clock.instant().minus(LONGEST_REQUEST));
        try {
            uploads.sweep();
        } catch (DataAccessException e) {
            log.warn("Uploads are swept later: {}", e.getClass().getSimpleName());
        }
    }
}
