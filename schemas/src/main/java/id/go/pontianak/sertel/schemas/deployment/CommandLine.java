package id.go.pontianak.sertel.schemas.deployment;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Reads arguments and environment; an argument overrides its variable. */
final class CommandLine {
    private static final Map<String, String> VARIABLES =
            Map.of(
                    "--bootstrap-servers", "KAFKA_BOOTSTRAP_SERVERS",
                    "--schema-registry", "SCHEMA_REGISTRY_URL",
                    "--partitions", "KAFKA_PARTITIONS",
                    "--replication-factor", "KAFKA_REPLICATION_FACTOR",
                    "--kafka-properties", "KAFKA_CLIENT_PROPERTIES",
                    "--patience", "DEPLOY_PATIENCE_SECONDS");

    private final Map<String, String> values;

    private CommandLine(Map<String, String> values) {
        this.values = values;
    }

    /** Throws {@link IllegalArgumentException} with what is wrong. */
    static DeploymentSettings parse(String[] arguments, Map<String, String> environment) {
        Map<String, String> values = new HashMap<>(environment);
        for (int i = 0; i < arguments.length; i += 2) {
            String variable = VARIABLES.get(arguments[i]);
            if (variable == null) {
                throw new IllegalArgumentException("unknown argument " + arguments[i]);
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            values.put(variable, arguments[i + 1]);
        }
        return new CommandLine(values).settings();
    }

    private DeploymentSettings settings() {
        DeploymentSettings defaults =
                DeploymentSettings.of(
                        required("KAFKA_BOOTSTRAP_SERVERS"),
                        URI.create(required("SCHEMA_REGISTRY_URL")));
        return new DeploymentSettings(
                defaults.bootstrapServers(),
                defaults.schemaRegistry(),
                credentials(),
                number("KAFKA_PARTITIONS", defaults.partitions()),
                (short) number("KAFKA_REPLICATION_FACTOR", defaults.replicationFactor()),
                optional("KAFKA_CLIENT_PROPERTIES").map(CommandLine::properties).orElse(Map.of()),
                Duration.ofSeconds(
                        number("DEPLOY_PATIENCE_SECONDS", (int) defaults.patience().toSeconds())));
    }

    private Optional<String> credentials() {
        return optional("SCHEMA_REGISTRY_BASIC_AUTH")
                .or(
                        () ->
                                optional("SCHEMA_REGISTRY_BASIC_AUTH_FILE")
                                        .map(file -> text(Path.of(file)).strip()));
    }

    private Optional<String> optional(String variable) {
        return Optional.ofNullable(values.get(variable)).filter(value -> !value.isBlank());
    }

    private String required(String variable) {
        return optional(variable)
                .orElseThrow(() -> new IllegalArgumentException(variable + " is not set"));
    }

    private int number(String variable, int otherwise) {
        try {
            return optional(variable).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(variable + " is not a whole number", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("can't read " + file, e);
        }
    }

    private static Map<String, String> properties(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalArgumentException("can't read " + file, e);
        }
        Map<String, String> map = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(name -> map.put(name, properties.getProperty(name)));
        return map;
    }
}
