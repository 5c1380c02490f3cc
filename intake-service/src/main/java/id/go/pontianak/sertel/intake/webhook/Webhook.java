package id.go.pontianak.sertel.intake.webhook;

import java.time.Instant;
import java.util.UUID;

/** Where an office's system hears of changes. */
record Webhook(UUID webhookId, String url, Instant createdAt) {}
