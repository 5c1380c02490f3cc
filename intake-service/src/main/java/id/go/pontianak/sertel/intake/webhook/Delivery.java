package id.go.pontianak.sertel.intake.webhook;

import java.util.UUID;

/**
 * What is to be said to a webhook now.
 *
 * @param failures since it was first due, or was asked for again
 * @param claims how often it was taken, which tells the latest attempt from an earlier one
 */
record Delivery(
        UUID deliveryId, UUID webhookId, String url, String body, int failures, int claims) {}
