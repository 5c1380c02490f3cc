package id.go.pontianak.sertel.platform.codec;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.net.URI;

/**
 * Where the schema registry is.
 *
 * @param url base of the Confluent REST API, for example {@code
 *     http://localhost:8090/apis/ccompat/v7}
 * @param username for HTTP Basic; null: none
 * @param password for HTTP Basic; null: none
 */
@Validated
@ConfigurationProperties("sertel.registry")
public record RegistryProperties(
        @NotNull URI url, @Nullable String username, @Nullable String password) {}
