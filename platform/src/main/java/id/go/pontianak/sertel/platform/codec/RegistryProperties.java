package id.go.pontianak.sertel.platform.codec;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.net.URI;

/**
 * Where the schema registry is.
 *
 * @param url base of the Confluent REST API, for example {@code
 *     http://localhost:8090/apis/ccompat/v7}
 * @param username for HTTP Basic; null: none
 * @param password for HTTP Basic; null: none
 * @param client who asks it: {@code own} (default) or {@code confluent}, which only a build with
 *     the profile {@code confluent} holds
 */
@Validated
@ConfigurationProperties("sertel.registry")
public record RegistryProperties(
        @NotNull URI url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("own") Client client) {

    /** Who speaks to the registry. */
    public enum Client {
        /** {@link ConfluentSchemaRegistry}. */
        OWN,
        /** Confluent's own Java client, by {@link SchemaRegistryProvider}. */
        CONFLUENT
    }

    /** A registry without credentials, asked by our own client. */
    static RegistryProperties of(URI url) {
        return new RegistryProperties(url, null, null, Client.OWN);
    }
}
