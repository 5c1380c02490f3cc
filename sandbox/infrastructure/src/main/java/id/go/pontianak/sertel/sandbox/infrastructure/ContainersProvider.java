package id.go.pontianak.sertel.sandbox.infrastructure;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Containers, which Testcontainers starts and removes, on ports that they keep. */
final class ContainersProvider implements InfrastructureProvider {

    private static final String ADMINISTRATOR = "postgres";

    private final Path directory;
    private final String password = UUID.randomUUID().toString();
    private @Nullable Network network;
    private @Nullable ContainerServer kafka;
    private @Nullable ContainerServer registry;
    private @Nullable ContainerServer postgres;

    ContainersProvider(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    @Override
    public String name() {
        return "Testcontainers";
    }

    @Override
    public boolean available() {
        return ContainerEngine.answers();
    }

    @Override
    public synchronized void start() {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String host = DockerClientFactory.instance().dockerHostIpAddress();
        List<Integer> ports = Ports.free(3);
        network = Network.newNetwork();
        postgres = postgres(host, ports.get(0), network);
        kafka = kafka(host, ports.get(1), network);
        postgres.start();
        kafka.start();
        kafka.awaitReady();
        registry = registry(host, ports.get(2), network);
        registry.start();
        registry.awaitReady();
        postgres.awaitReady();
    }

    private ContainerServer postgres(String host, int port, Network network) {
        String url = "jdbc:postgresql://" + host + ":" + port + "/";
        return new ContainerServer(
                new ContainerSpecification(
                        "postgres",
                        ContainerImages.POSTGRES,
                        url,
                        port,
                        5432,
                        Map.of("POSTGRES_PASSWORD", password),
                        List.of("postgres", "-c", "max_connections=200", "-c", "timezone=UTC"),
                        () -> connects(url)),
                network,
                directory);
    }

    private ContainerServer kafka(String host, int port, Network network) {
        return new ContainerServer(
                new ContainerSpecification(
                        "kafka",
                        ContainerImages.KAFKA,
                        host + ":" + port,
                        port,
                        9092,
                        Map.ofEntries(
                                Map.entry("KAFKA_NODE_ID", "1"),
                                Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                                Map.entry(
                                        "KAFKA_LISTENERS",
                                        "TEST://:9092,MESH://:9094,CONTROLLER://:9093"),
                                Map.entry(
                                        "KAFKA_ADVERTISED_LISTENERS",
                                        "TEST://" + host + ":" + port + ",MESH://kafka:9094"),
                                Map.entry(
                                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                                        "TEST:PLAINTEXT,MESH:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                                Map.entry("KAFKA_INTER_BROKER_LISTENER_NAME", "MESH"),
                                Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                                Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093"),
                                Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
                                Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
                                Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
                                Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
                                Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")),
                        List.of(),
                        BrokerProbe.at(host + ":" + port)),
                network,
                directory);
    }

    private ContainerServer registry(String host, int port, Network network) {
        String url = "http://" + host + ":" + port;
        return new ContainerServer(
                new ContainerSpecification(
                        "registry",
                        ContainerImages.REGISTRY,
                        url,
                        port,
                        8081,
                        Map.of(
                                "SCHEMA_REGISTRY_HOST_NAME",
                                "registry",
                                "SCHEMA_REGISTRY_LISTENERS",
                                "http://0.0.0.0:8081",
                                "SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS",
                                "PLAINTEXT://kafka:9094",
                                "SCHEMA_REGISTRY_KAFKASTORE_TOPIC_REPLICATION_FACTOR",
                                "1"),
                        List.of(),
                        Readiness.http(URI.create(url + "/subjects"))),
                network,
                directory);
    }

    @Override
    public Running kafka() {
        return Objects.requireNonNull(kafka, "not started");
    }

    @Override
    public Running registry() {
        return Objects.requireNonNull(registry, "not started");
    }

    @Override
    public Running postgres() {
        return Objects.requireNonNull(postgres, "not started");
    }

    @Override
    public TestDatabase createDatabase(String name) {
        Database database = new Database(name, name, UUID.randomUUID().toString());
        String url = postgres().address();
        try (Connection connection =
                        DriverManager.getConnection(url + "postgres", ADMINISTRATOR, password);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create role %s login password '%s'".formatted(name, database.password()));
            statement.execute("create database %s owner %s".formatted(name, name));
            statement.execute("revoke all on database " + name + " from public");
        } catch (SQLException e) {
            throw new ProcessFailedException("cannot create " + database + ": " + e, e);
        }
        return new TestDatabase(url + name, name, database.password());
    }

    private boolean connects(String url) {
        try (Connection connection =
                DriverManager.getConnection(
                        url + "postgres?connectTimeout=2&socketTimeout=20",
                        ADMINISTRATOR,
                        password)) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        Stream.of(registry, kafka, postgres)
                .filter(Objects::nonNull)
                .forEach(ContainerServer::remove);
        if (network != null) {
            network.close();
        }
        try {
            Folders.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
