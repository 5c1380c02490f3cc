package id.go.pontianak.sertel.schemas.deployment;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where and how the contract is put in place.
 *
 * @param bootstrapServers the broker, as {@code host:port[,host:port…]}
 * @param schemaRegistry base address of the registry's Confluent API
 * @param registryCredentials HTTP Basic credentials as {@code user:password}, if it asks for them
 * @param partitions partitions of an event topic; counts only when the topic is created
 * @param replicationFactor replicas of a topic, -1 for the broker's default; counts only when the
 *     topic is created
 * @param kafkaProperties further properties of the Kafka client, such as TLS and SASL
 * @param patience how long to wait for broker and registry to come up
 */
public record DeploymentSettings(
        String bootstrapServers,
        URI schemaRegistry,
        Optional<String> registryCredentials,
        int partitions,
        short replicationFactor,
        Map<String, String> kafkaProperties,
        Duration patience) {

    /** Partitions of an event topic, unless told otherwise. */
    public static final int DEFAULT_PARTITIONS = 12;

    /** Leaves the number of replicas to the broker. */
    public static final short REPLICATION_BY_BROKER = -1;

    private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(60);

    public DeploymentSettings {
        if (partitions < 1) {
            throw new IllegalArgumentException("partitions must be at least 1");
        }
        if (replicationFactor < 1 && replicationFactor != REPLICATION_BY_BROKER) {
            throw new IllegalArgumentException("replication factor must be at least 1, or -1");
        }
        kafkaProperties = Map.copyOf(kafkaProperties);
    }

    /** Settings for a broker and a registry without credentials, with defaults for the rest. */
    public static DeploymentSettings of(String bootstrapServers, URI schemaRegistry) {
        return new DeploymentSettings(
                bootstrapServers,
                schemaRegistry,
                Optional.empty(),
                DEFAULT_PARTITIONS,
                REPLICATION_BY_BROKER,
                Map.of(),
                DEFAULT_PATIENCE);
    }

    /** The same without secrets, so that nobody logs them by accident. */
    @Override
    public String toString() {
        return "DeploymentSettings[" + bootstrapServers + ", " + schemaRegistry + "]";
    }
}
