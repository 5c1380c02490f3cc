package id.go.pontianak.sertel.sandbox.infrastructure;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The sandbox's own starters, on free ports, in a folder that is gone afterwards. */
final class SandboxProvider implements InfrastructureProvider {

    private final Path directory;
    private @Nullable Running kafka;
    private @Nullable Running registry;
    private @Nullable PostgresServer postgres;

    SandboxProvider(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    @Override
    public String name() {
        return "sandbox starters";
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public synchronized void start() {
        List<Integer> ports = Ports.free(3);
        Database schemas = new Database("registry", "registry", UUID.randomUUID().toString());
        postgres =
                PostgresServer.start(directory.resolve("postgres"), ports.get(0), List.of(schemas));
        CompletableFuture<Running> broker =
                CompletableFuture.supplyAsync(
                        () -> KafkaBroker.start(directory.resolve("kafka"), ports.get(1)));
        postgres.awaitReady();
        registry =
                RegistryServer.start(
                        directory.resolve("registry"),
                        ports.get(2),
                        postgres.jdbcUrl(schemas.name()),
                        schemas.username(),
                        schemas.password());
        kafka = broker.join();
        kafka.awaitReady();
        registry.awaitReady();
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
        PostgresServer server = Objects.requireNonNull(postgres, "not started");
        Database database = new Database(name, name, UUID.randomUUID().toString());
        server.create(database);
        return new TestDatabase(server.jdbcUrl(name), name, database.password());
    }

    /** The data go with it, so nothing needs a graceful end. */
    @Override
    public synchronized void close() {
        Stream.of(registry, kafka, postgres).filter(Objects::nonNull).forEach(Running::kill);
        try {
            Folders.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
