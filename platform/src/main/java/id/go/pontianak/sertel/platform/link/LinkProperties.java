package id.go.pontianak.sertel.platform.link;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.net.URI;

/**
 * Where links lead, and the key that their makers and senders share.
 *
 * @param key base64 of at least 32 random bytes
 * @param intakeUrl public base address of the service that people track applications at; null where
 *     no such link is made
 * @param issuanceUrl public base address of the service that people collect certificates at; null
 *     where no such link is made
 */
@Validated
@ConfigurationProperties("sertel.links")
public record LinkProperties(
        @NotBlank String key, @Nullable URI intakeUrl, @Nullable URI issuanceUrl) {

    /**
     * What addresses of pages for applicants begin with; no slash at its end.
     *
     * @throws IllegalArgumentException if it is not configured
     */
    public String intake() {
        return base(intakeUrl, "intake-url");
    }

    /**
     * What addresses of pages for owners begin with; no slash at its end.
     *
     * @throws IllegalArgumentException if it is not configured
     */
    public String issuance() {
        return base(issuanceUrl, "issuance-url");
    }

    private static String base(@Nullable URI url, String name) {
        if (url == null) {
            throw new IllegalArgumentException("sertel.links." + name + " is missing");
        }
        return url.toString().replaceAll("/+$", "");
    }
}
