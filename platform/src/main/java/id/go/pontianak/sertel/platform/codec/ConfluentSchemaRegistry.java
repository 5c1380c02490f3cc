package id.go.pontianak.sertel.platform.codec;

import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The Confluent REST API, version 7, as Confluent, Apicurio, Karapace and Redpanda all speak it. It
 * keeps nothing: {@link EventCodec} remembers what it was told, for ever, since a schema never
 * changes under its id.
 */
final class ConfluentSchemaRegistry implements SchemaRegistry {

    private record Registered(int id) {}

    private record Text(@Nullable String schema) {}

    private final RestClient client;

    ConfluentSchemaRegistry(RegistryProperties properties, RestClient.Builder builder) {
        var http =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                // An upgrade to HTTP/2 together with a body makes some servers wait
                                // for ever.
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(Duration.ofSeconds(2))
                                .build());
        http.setReadTimeout(Duration.ofSeconds(5));
        var configured = builder.baseUrl(properties.url().toString()).requestFactory(http);
        if (properties.username() != null && properties.password() != null) {
            String username = properties.username();
            String password = properties.password();
            configured.defaultHeaders(headers -> headers.setBasicAuth(username, password));
        }
        this.client = configured.build();
    }

    @Override
    public Schema schema(int id) {
        Text found;
        try {
            found = reached(() -> client.get().uri("/schemas/ids/{id}", id), Text.class);
        } catch (TemporaryFailure failure) {
            if (failure.getCause() instanceof HttpClientErrorException.NotFound unknown) {
                throw new UnknownSchema(id, unknown);
            }
            throw failure;
        }
        if (found.schema() == null) {
            throw new TemporaryFailure("the schema registry answered without a schema");
        }
        try {
            return new Schema.Parser().parse(found.schema());
        } catch (AvroRuntimeException e) {
            throw new PermanentFailure("UNREADABLE_SCHEMA", "schema " + id + " is not Avro");
        }
    }

    @Override
    public int id(String subject, Schema schema) {
        return reached(
                        () ->
                                client.post()
                                        .uri("/subjects/{subject}", subject)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .body(Map.of("schema", schema.toString())),
                        Registered.class)
                .id();
    }

    private static <T> T reached(
            Supplier<RestClient.RequestHeadersSpec<?>> request, Class<T> type) {
        try {
            @Nullable T answer = request.get().retrieve().body(type);
            if (answer == null) {
                throw new TemporaryFailure("the schema registry gave an empty answer");
            }
            return answer;
        } catch (RestClientException e) {
            throw new TemporaryFailure("the schema registry did not give the schema", e);
        }
    }
}
