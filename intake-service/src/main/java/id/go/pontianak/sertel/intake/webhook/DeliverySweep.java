package id.go.pontianak.sertel.intake.webhook;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** Removes deliveries that are over and old. */
@Component
class DeliverySweep {

    private static final Logger log = LoggerFactory.getLogger(DeliverySweep.class);

    private final Deliveries deliveries;
    private final WebhookProperties properties;
    private final InstantSource clock;

    DeliverySweep(Deliveries deliveries, WebhookProperties properties, InstantSource clock) {
        this.deliveries = deliveries;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        try {
            deliveries.removeBefore(clock.instant().minus(properties.kept()));
        } catch (DataAccessException e) {
            log.warn("Deliveries are swept later: {}", e.getClass().getSimpleName());
        }
    }
}
