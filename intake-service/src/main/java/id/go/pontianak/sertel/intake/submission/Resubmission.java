package id.go.pontianak.sertel.intake.submission;

import java.util.UUID;

/**
 * What the sender of a correction is told, and told again when the same comes again.
 *
 * @param revision which one the correction made
 */
public record Resubmission(UUID applicationId, String trackingNumber, int revision) {}
