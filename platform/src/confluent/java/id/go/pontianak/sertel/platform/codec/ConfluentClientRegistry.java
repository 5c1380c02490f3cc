package id.go.pontianak.sertel.platform.codec;

import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;

import org.apache.avro.Schema;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The registry by Confluent's own Java client. */
final class ConfluentClientRegistry implements SchemaRegistry {

    private static final int KEPT = 1_000;
    private static final int NOT_FOUND = 404;

    private final SchemaRegistryClient client;

    ConfluentClientRegistry(RegistryProperties properties) {
        this.client =
                new CachedSchemaRegistryClient(
                        List.of(properties.url().toString()),
                        KEPT,
                        List.of(new AvroSchemaProvider()),
                        settings(properties),
                        Map.of());
    }

    @Override
    public Schema schema(int id) {
        ParsedSchema found;
        try {
            found = client.getSchemaById(id);
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND) {
                throw new UnknownSchema(id, e);
            }
            throw notGiven(e);
        } catch (IOException e) {
            throw notGiven(e);
        }
        if (found instanceof AvroSchema avro) {
            return avro.rawSchema();
        }
        throw new PermanentFailure("UNREADABLE_SCHEMA", "schema " + id + " is not Avro");
    }

    @Override
    public int id(String subject, Schema schema) {
        try {
            return client.getId(subject, new AvroSchema(schema));
        } catch (RestClientException | IOException e) {
            throw notGiven(e);
        }
    }

    private static Map<String, Object> settings(RegistryProperties properties) {
        Map<String, Object> settings = new HashMap<>();
        // As our own client: a registry that hangs must not hold up a service for a minute.
        settings.put(setting(SchemaRegistryClientConfig.HTTP_CONNECT_TIMEOUT_MS), 2_000);
        settings.put(setting(SchemaRegistryClientConfig.HTTP_READ_TIMEOUT_MS), 5_000);
        if (properties.username() != null && properties.password() != null) {
            settings.put(
                    setting(SchemaRegistryClientConfig.BASIC_AUTH_CREDENTIALS_SOURCE), "USER_INFO");
            settings.put(
                    setting(SchemaRegistryClientConfig.USER_INFO_CONFIG),
                    properties.username() + ":" + properties.password());
        }
        return settings;
    }

    private static String setting(String name) {
        return SchemaRegistryClientConfig.CLIENT_NAMESPACE + name;
    }

    private static TemporaryFailure notGiven(Exception cause) {
        return new TemporaryFailure("the schema registry did not give the schema", cause);
    }
}
