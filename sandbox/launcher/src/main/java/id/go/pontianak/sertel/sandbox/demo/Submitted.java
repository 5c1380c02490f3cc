package id.go.pontianak.sertel.sandbox.demo;

import java.net.URI;
import java.util.UUID;

/**
 * The answer to a submission.
 *
 * @param applicationId names the case everywhere
 * @param trackingNumber names it to people
 * @param trackingUrl where its owner follows it
 */
public record Submitted(UUID applicationId, String trackingNumber, URI trackingUrl) {}
