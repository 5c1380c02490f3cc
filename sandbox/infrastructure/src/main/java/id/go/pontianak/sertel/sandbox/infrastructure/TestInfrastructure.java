package id.go.pontianak.sertel.sandbox.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A broker, a schema registry and a database server for the tests of one virtual machine. */
public final class TestInfrastructure {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final InfrastructureProvider provider;

    private TestInfrastructure(InfrastructureProvider provider) {
        this.provider = provider;
    }

    /**
     * The one set of servers of this virtual machine, started at the first call and gone with it.
     *
     * @throws ProcessFailedException if one does not start
     */
    public static TestInfrastructure shared() {
        return Shared.INSTANCE;
    }

    /** Kafka's bootstrap servers. */
    public String bootstrapServers() {
        return provider.kafka().address();
    }

    /** The base of the registry's Confluent API, without a slash at the end. */
    public String registryUrl() {
        return provider.registry().address();
    }

    /**
     * Creates an empty database with its own owner, new at every call.
     *
     * @param name the start of its name: lower-case letters, digits and underscores
     */
    public TestDatabase createDatabase(String name) {
        return provider.createDatabase(name + "_" + DATABASES.incrementAndGet());
    }

    public Running kafka() {
        return provider.kafka();
    }

    public Running registry() {
        return provider.registry();
    }

    public Running postgres() {
        return provider.postgres();
    }

    private static final class Shared {

        static final TestInfrastructure INSTANCE = start();

        // Where a test run says what it stands on: there may be no logger here.
        @SuppressWarnings("SystemOut")
        private static TestInfrastructure start() {
            Path parent = Path.of(System.getProperty("basedir", "."), "target", "infrastructure");
            removeAbandoned(parent);
            Path directory = parent.resolve(Long.toString(ProcessHandle.current().pid()));
            InfrastructureProvider provider =
                    ProviderChoice.of(
                            ProviderChoice.asked(),
                            new ContainersProvider(directory),
                            new SandboxProvider(directory));
            Runtime.getRuntime().addShutdownHook(new Thread(provider::close));
            System.out.println("Infrastructure for tests: " + provider.name());
            provider.start();
            return new TestInfrastructure(provider);
        }

        /** Folders of test runs that were killed. */
        private static void removeAbandoned(Path parent) {
            try {
                Files.createDirectories(parent);
                for (Path folder : list(parent)) {
                    if (ProcessHandle.of(Long.parseLong(folder.getFileName().toString()))
                            .isEmpty()) {
                        Folders.delete(folder);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<Path> list(Path parent) throws IOException {
            try (Stream<Path> folders = Files.list(parent)) {
                return folders.toList();
            }
        }
    }
}
