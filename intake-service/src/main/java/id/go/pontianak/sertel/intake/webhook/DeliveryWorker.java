package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.platform.work.Claim;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/**
 * Makes deliveries: each is taken by one replica, and made again until it is heard or given up. A
 * worker that dies after sending and before noting it sends once more; the message's id tells.
 */
final class DeliveryWorker {

    private static final Logger log = LoggerFactory.getLogger(DeliveryWorker.class);

    private static final String DELIVERED = "delivered";
    private static final String FAILED = "failed";
    private static final String GIVEN_UP = "given-up";

    private final Deliveries deliveries;
    private final WebhookSender sender;
    private final WebhookProperties properties;
    private final Retries retries;
    private final MeterRegistry meters;

    DeliveryWorker(
            Deliveries deliveries,
            WebhookSender sender,
            WebhookProperties properties,
            MeterRegistry meters) {
        this.deliveries = deliveries;
        this.sender = sender;
        this.properties = properties;
        this.retries = new Retries(properties.pauses());
        this.meters = meters;
        // So that they are seen before the first of each.
        List.of(DELIVERED, FAILED, GIVEN_UP).forEach(this::counter);
    }

    void work(Claim claim) {
        deliveries.waiting(claim.key()).ifPresent(this::deliver);
    }

    private void deliver(Delivery delivery) {
        switch (sender.send(delivery)) {
            case Outcome.Delivered delivered -> {
                deliveries.delivered(delivery, delivered);
                counter(DELIVERED).increment();
            }
            case Outcome.Failed failed -> {
                var pause = retries.after(delivery.failures() + 1);
                deliveries.failed(delivery, failed, pause);
                counter(pause.isPresent() ? FAILED : GIVEN_UP).increment();
                if (pause.isEmpty()) {
                    log.warn(
                            "Delivery {} to webhook {} is given up",
                            delivery.deliveryId(),
                            delivery.webhookId());
                }
            }
            case Outcome.Crowded _ -> deliveries.postpone(delivery, properties.crowded());
        }
    }

    private Counter counter(String outcome) {
        return meters.counter("sertel.webhook.deliveries", "outcome", outcome);
    }
}
