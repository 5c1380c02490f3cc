package id.go.pontianak.sertel.issuance.authority;

import id.go.pontianak.sertel.platform.external.GuardProperties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.net.URI;

/**
 * BSrE's gateway.
 *
 * @param url its base address
 * @param username for HTTP Basic
 * @param password for HTTP Basic
 * @param guard how calls are guarded
 */
@Validated
@ConfigurationProperties("sertel.bsre")
public record BsreProperties(
        @NotNull URI url,
        @NotBlank String username,
        @NotBlank String password,
        @DefaultValue GuardProperties guard) {}
