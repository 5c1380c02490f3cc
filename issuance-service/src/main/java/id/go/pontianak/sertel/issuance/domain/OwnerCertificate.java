package id.go.pontianak.sertel.issuance.domain;

import java.time.Instant;

/**
 * The certificate as BSrE gave it. Public by nature; the key is never here.
 *
 * @param serialNumber lower-case hex
 * @param issuer distinguished name, RFC 2253
 * @param notBefore start of validity
 * @param notAfter end of validity
 * @param fingerprint SHA-256 of the DER form, lower-case hex
 * @param chain the certificate and its issuers, PEM
 */
public record OwnerCertificate(
        String serialNumber,
        String issuer,
        Instant notBefore,
        Instant notAfter,
        String fingerprint,
        String chain) {}
