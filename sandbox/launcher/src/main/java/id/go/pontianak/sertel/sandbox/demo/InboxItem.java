package id.go.pontianak.sertel.sandbox.demo;

import java.util.UUID;

/**
 * A case that waits for an official.
 *
 * @param applicationId names the case
 * @param trackingNumber names it to people
 * @param opened whether an official has looked at it
 */
public record InboxItem(UUID applicationId, String trackingNumber, boolean opened) {}
