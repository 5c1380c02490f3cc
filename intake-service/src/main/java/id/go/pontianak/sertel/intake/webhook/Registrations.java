package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.UUID;

/** What an office may do about its webhooks. Another's do not exist for it. */
@Service
class Registrations {

    /**
     * A new webhook.
     *
     * @param secret shown now and never again
     */
    record Registered(Webhook webhook, String secret) {

        @Override
        public String toString() {
            return "Registered";
        }
    }

    private final WebhookDesk desk;
    private final WebhookUrl urls;
    private final WebhookSecrets secrets;
    private final WebhookSender sender;
    private final Deliveries deliveries;
    private final DueWorker dueDeliveries;
    private final WebhookProperties properties;

    Registrations(
            WebhookDesk desk,
            WebhookUrl urls,
            WebhookSecrets secrets,
            WebhookSender sender,
            Deliveries deliveries,
            DueWorker dueDeliveries,
            WebhookProperties properties) {
        this.desk = desk;
        this.urls = urls;
        this.secrets = secrets;
        this.sender = sender;
        this.deliveries = deliveries;
        this.dueDeliveries = dueDeliveries;
        this.properties = properties;
    }

    /**
     * @throws Problem 422 if the address will not do, 409 if the office has as many as it may
     */
    Registered add(String officeId, @Nullable String url) {
        Webhook added =
                desk.add(officeId, urls.check(url), properties.mostEach())
                        .orElseThrow(
                                () -> Problem.conflict("WEBHOOKS_TOO_MANY", properties.mostEach()));
        return new Registered(added, secrets.shown(added.webhookId()));
    }

    List<Webhook> all(String officeId) {
        return desk.all(officeId);
    }

    /**
     * @throws Problem 404 if the office has no such webhook
     */
    Webhook one(String officeId, UUID webhookId) {
        return desk.all(officeId).stream()
                .filter(webhook -> webhook.webhookId().equals(webhookId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /**
     * What the office knows us by; to be shown only where it was just registered.
     *
     * @throws Problem 404 if the office has no such webhook
     */
    String secret(String officeId, UUID webhookId) {
        return secrets.shown(one(officeId, webhookId).webhookId());
    }

    /**
     * @throws Problem 404 if the office has no such webhook
     */
    void remove(String officeId, UUID webhookId) {
        if (!desk.remove(officeId, webhookId)) {
            throw Problem.notFound();
        }
        sender.forget(webhookId);
    }

    /**
     * Says something again.
     *
     * @throws Problem 404 if the office has no such webhook, or that no such delivery
     */
    void replay(String officeId, UUID webhookId, UUID deliveryId) {
        one(officeId, webhookId);
        if (!deliveries.replay(webhookId, deliveryId)) {
            throw Problem.notFound();
        }
        dueDeliveries.wake();
    }
}
