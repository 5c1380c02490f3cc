package id.go.pontianak.sertel.issuance.authority;

import id.go.pontianak.sertel.platform.external.GuardProperties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.time.Duration;

/**
 * BSrE's gateway.
 *
 * @param url its base address
 * @param username for HTTP Basic
 * @param password for HTTP Basic
 * @param guard how calls are guarded
 * @param downloadLimit longest wait for a PKCS#12 instead, which BSrE gives once only: what is
 *     given up too early is lost
 */
@Validated
@ConfigurationProperties("sertel.bsre")
public record BsreProperties(
        @NotNull URI url,
        @NotBlank String username,
        @NotBlank String password,
        @DefaultValue GuardProperties guard,
        @DefaultValue("60s") Duration downloadLimit) {}
