package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;

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

    private final Registrations registrations;
    private final Deliveries deliveries;

    WebhookController(Registrations registrations, Deliveries deliveries) {
        this.registrations = registrations;
        this.deliveries = deliveries;
    }

    @Operation(
            summary = "Mendaftarkan webhook / Register a webhook",
            description =
                    "Every change of the office's applications is posted there as a CloudEvent"
                            + " (application/cloudevents+json), signed as Standard Webhooks"
                            + " describes with the secret that this answer alone shows.")
    @PostMapping
    ResponseEntity<Added> add(Caller caller, @RequestBody Wanted wanted) {
        Registrations.Registered added = registrations.add(Office.of(caller), wanted.url());
        Webhook webhook = added.webhook();
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + webhook.webhookId()))
                .body(
                        new Added(
                                webhook.webhookId(),
                                webhook.url(),
                                webhook.createdAt(),
                                added.secret()));
    }

    @GetMapping
    Page<Webhook> all(Caller caller) {
        return new Page<>(registrations.all(Office.of(caller)), null);
    }

    @GetMapping("/{webhookId}")
    Webhook one(Caller caller, @PathVariable UUID webhookId) {
        return registrations.one(Office.of(caller), webhookId);
    }

    @DeleteMapping("/{webhookId}")
    ResponseEntity<Void> remove(Caller caller, @PathVariable UUID webhookId) {
        registrations.remove(Office.of(caller), webhookId);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{webhookId}/deliveries")
    Page<Deliveries.View> deliveries(
            Caller caller,
            @PathVariable UUID webhookId,
            @RequestParam(required = false) @Nullable String cursor) {
        registrations.one(Office.of(caller), webhookId);
        return deliveries.page(webhookId, Page.Cursor.parse(cursor));
    }

    @PostMapping("/{webhookId}/deliveries/{deliveryId}/replay")
    ResponseEntity<Void> replay(
            Caller caller, @PathVariable UUID webhookId, @PathVariable UUID deliveryId) {
        registrations.replay(Office.of(caller), webhookId, deliveryId);
        return ResponseEntity.accepted().build();
    }
}
