package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** Where offices say what is to be called when their applications change. */
@RestController
@RequestMapping("/api/v1/webhooks")
class WebhookController {

    /** What is wanted. */
    record Wanted(@Nullable String url) {}

    /**
     * A new webhook.
     *
     * @param secret shown here and never again
     */
    record Added(UUID webhookId, String url, Instant createdAt, String secret) {}

    private final WebhookDesk desk;
    private final WebhookUrl urls;
    private final WebhookSecrets secrets;
    private final WebhookSender sender;
    private final Deliveries deliveries;
    private final DeliveryWorker worker;
    private final WebhookProperties properties;

    WebhookController(
            WebhookDesk desk,
            WebhookUrl urls,
            WebhookSecrets secrets,
            WebhookSender sender,
            Deliveries deliveries,
            DeliveryWorker worker,
            WebhookProperties properties) {
        this.desk = desk;
        this.urls = urls;
        this.secrets = secrets;
        this.sender = sender;
        this.deliveries = deliveries;
        this.worker = worker;
        this.properties = properties;
    }

    @Operation(
            summary = "Mendaftarkan webhook / Register a webhook",
            description =
                    "Every change of the office's applications is posted there as a CloudEvent"
                            + " (application/cloudevents+json), signed as Standard Webhooks"
                            + " describes with the secret that this answer alone shows.")
    @PostMapping
    ResponseEntity<Added> add(Caller caller, @RequestBody Wanted wanted) {
        String officeId = Office.of(caller);
        Webhook added =
                desk.add(officeId, urls.check(wanted.url()), properties.mostEach())
                        .orElseThrow(
                                () -> Problem.conflict("WEBHOOKS_TOO_MANY", properties.mostEach()));
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + added.webhookId()))
                .body(
                        new Added(
                                added.webhookId(),
                                added.url(),
                                added.createdAt(),
                                secrets.shown(added.webhookId())));
    }

    @GetMapping
    Page<Webhook> all(Caller caller) {
        return new Page<>(desk.all(Office.of(caller)), null);
    }

    @GetMapping("/{webhookId}")
    Webhook one(Caller caller, @PathVariable UUID webhookId) {
        return own(caller, webhookId);
    }

    @DeleteMapping("/{webhookId}")
    ResponseEntity<Void> remove(Caller caller, @PathVariable UUID webhookId) {
        if (!desk.remove(Office.of(caller), webhookId)) {
            throw Problem.notFound();
        }
        sender.forget(webhookId);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{webhookId}/deliveries")
    Page<Deliveries.View> deliveries(
            Caller caller,
            @PathVariable UUID webhookId,
            @RequestParam(required = false) @Nullable String cursor) {
        own(caller, webhookId);
        return deliveries.page(webhookId, Page.Cursor.parse(cursor));
    }

    @PostMapping("/{webhookId}/deliveries/{deliveryId}/replay")
    ResponseEntity<Void> replay(
            Caller caller, @PathVariable UUID webhookId, @PathVariable UUID deliveryId) {
        own(caller, webhookId);
        if (!deliveries.replay(webhookId, deliveryId)) {
            throw Problem.notFound();
        }
        worker.run();
        return ResponseEntity.accepted().build();
    }

    private Webhook own(Caller caller, UUID webhookId) {
        return desk.all(Office.of(caller)).stream()
                .filter(webhook -> webhook.webhookId().equals(webhookId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
