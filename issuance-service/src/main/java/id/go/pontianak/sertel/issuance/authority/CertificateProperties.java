package id.go.pontianak.sertel.issuance.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.nio.file.Path;
import java.util.List;

/**
 * Whom certificates may come from.
 *
 * @param anchor PEM file with the trusted roots
 * @param issuers distinguished names (RFC 2253) of the authorities that may issue to owners,
 *     separated by semicolons, since names hold commas
 * @param revocationHosts hosts that revocation lists may be fetched from; none: BSrE's alone
 */
@Validated
@ConfigurationProperties("sertel.certificate")
public record CertificateProperties(
        @NotNull Path anchor,
        @NotBlank String issuers,
        @DefaultValue List<String> revocationHosts) {}
