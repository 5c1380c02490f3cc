package id.go.pontianak.sertel.disposition.delegation;

import id.go.pontianak.sertel.disposition.domain.Rank;

import java.time.Instant;

/**
 * A case that nobody present may handle. Says nothing of the applicant.
 *
 * @param trackingNumber the case
 * @param rank whose desk it lies on
 * @param since when it came there
 */
public record NeedsDeputy(String trackingNumber, Rank rank, Instant since) {}
