package id.go.pontianak.sertel.bench;

import id.go.pontianak.sertel.sandbox.demo.Addresses;
import id.go.pontianak.sertel.sandbox.demo.Credentials;
import id.go.pontianak.sertel.sandbox.demo.SertelClient;
import id.go.pontianak.sertel.sandbox.infrastructure.Folders;
import id.go.pontianak.sertel.sandbox.infrastructure.Ports;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessRecord;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A mesh of the bench's own, on free ports, started and stopped by {@code ./sertel} as anybody's
 * is.
 */
final class Ground {

    private static final Duration LOOK = Duration.ofMillis(500);

    private static final List<String> LISTENERS =
            List.of(
                    "intake",
                    "disposition",
                    "verification",
                    "issuance",
                    "notification",
                    "registry",
                    "kafka",
                    "postgres",
                    "login",
                    "bsre",
                    "whatsapp",
                    "mail",
                    "smtp");

    private final Path root;
    private final Path state;
    private final Map<String, String> environment = new HashMap<>();

    Ground(Path root) {
        this.root = root;
        this.state = root.resolve("bench/target/state");
        environment.put("SERTEL_STATE", state.toString());
        List<Integer> ports = Ports.free(LISTENERS.size());
        for (int i = 0; i < ports.size(); i++) {
            String name = LISTENERS.get(i).toUpperCase(Locale.ROOT);
            environment.put("SERTEL_PORT_" + name, ports.get(i).toString());
        }
    }

    Path root() {
        return root;
    }

    Path state() {
        return state;
    }

    /** Stops it and forgets all that it has kept. */
    void clear() throws IOException, InterruptedException {
        if (Files.exists(state.resolve("supervisor"))) {
            sertel("down");
        }
        Folders.delete(state);
    }

    /** Starts it; returns when all is ready, with the time that took, in seconds. */
    double up() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        sertel("up", "--detach");
        return (System.nanoTime() - begun) / 1e9;
    }

    void down() throws IOException, InterruptedException {
        sertel("down");
    }

    /** One command of {@code ./sertel}, which must succeed. */
    void sertel(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("sertel").toString()));
        command.addAll(List.of(words));
        Path output = Files.createTempFile("bench", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(root.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        String said = Files.readString(output);
        Files.delete(output);
        if (code != 0) {
            throw new IllegalStateException("./sertel " + words[0] + " failed:\n" + said);
        }
    }

    /** Waits until the training that follows a first start has ended. */
    void awaitTraining() throws InterruptedException {
        while (process("training").isPresent()) {
            Thread.sleep(LOOK);
        }
    }

    /** A process of the mesh, while it runs. */
    Optional<ProcessHandle> process(String name) {
        Path separate = state.resolve("run").resolve(name).resolve(name + ".pid");
        Path file = Files.exists(separate) ? separate : state.resolve(name).resolve(name + ".pid");
        return ProcessRecord.read(file).flatMap(ProcessRecord::alive);
    }

    int port(String name) throws IOException {
        return Integer.parseInt(properties("endpoints.properties").getProperty(name));
    }

    Addresses addresses() throws IOException {
        return new Addresses(
                Addresses.local(port("login")),
                Addresses.local(port("intake")),
                Addresses.local(port("disposition")),
                Addresses.local(port("verification")),
                Addresses.local(port("issuance")),
                Addresses.local(port("notification")),
                Addresses.local(port("bsre")),
                Addresses.local(port("whatsapp")),
                Addresses.local(port("mail")));
    }

    SertelClient client() throws IOException {
        return new SertelClient(
                addresses(),
                Credentials.in(state.resolve("credentials.json")),
                Duration.ofSeconds(30));
    }

    /** The password of a service's database. */
    String password(String database) throws IOException {
        return properties("secrets.properties").getProperty("database." + database);
    }

    private Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(state.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
