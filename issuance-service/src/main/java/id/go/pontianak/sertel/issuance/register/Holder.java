package id.go.pontianak.sertel.issuance.register;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the register: who holds a certificate.
 *
 * @param channel how it was handed over
 */
public record Holder(
        UUID applicationId,
        String trackingNumber,
        String name,
        String office,
        String position,
        String serialNumber,
        String issuer,
        Instant notBefore,
        Instant notAfter,
        Instant deliveredAt,
        String channel) {}
