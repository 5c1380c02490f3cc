package id.go.pontianak.sertel.sandbox.infrastructure;

import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Command;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Ending;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A Kafka broker of one node (KRaft), that creates no topic by itself. */
public final class KafkaBroker {

    private static final int HEAP = 256;

    private final Path directory;
    private final int port;
    private final Command options;

    private KafkaBroker(Path directory, int port, Command options) {
        this.directory = directory.toAbsolutePath();
        this.port = port;
        this.options = options;
    }

    /**
     * Starts a broker; the data in the directory are kept between starts.
     *
     * @throws PortTakenException if the port is in use
     * @throws ProcessFailedException if it cannot be started
     */
    public static ManagedProcess start(Path directory, int port) {
        return start(directory, port, directory.resolve("kafka.log"), List::of);
    }

    /**
     * As {@link #start(Path, int)}, with a log file and options of the virtual machine, which are
     * asked for anew at every start.
     */
    public static ManagedProcess start(Path directory, int port, Path log, Command options) {
        KafkaBroker broker = new KafkaBroker(directory, port, options);
        ManagedProcess process =
                new ManagedProcess(
                        new ProcessSpecification(
                                "kafka",
                                "127.0.0.1:" + port,
                                List.of(port),
                                broker::prepare,
                                Map.of(),
                                broker.directory,
                                log.toAbsolutePath(),
                                Ending.JVM,
                                broker::ready));
        process.start();
        return process;
    }

    /**
     * The command line of a broker but for the file of its configuration, whose training makes an
     * {@link AotCache}.
     *
     * @param options of the virtual machine
     */
    public static List<String> command(List<String> options) {
        return java(options, "kafka.Kafka");
    }

    /** Where the broker's jars are. */
    public static Path programs() {
        return Locations.kafka();
    }

    private List<String> prepare() throws IOException, InterruptedException {
        Path configuration = directory.resolve("server.properties");
        Files.writeString(configuration, KafkaConfiguration.server(directory, port, Ports.free()));
        Files.writeString(logging(), KafkaConfiguration.LOGGING);
        if (!Files.exists(directory.resolve("data/meta.properties"))) {
            format(configuration);
        }
        return java(with(options.prepare(), logging()), "kafka.Kafka", configuration.toString());
    }

    private void format(Path configuration) throws IOException, InterruptedException {
        Path output = directory.resolve("format.log");
        Process format =
                new ProcessBuilder(
                                java(
                                        with(List.of(), logging()),
                                        "kafka.tools.StorageTool",
                                        "format",
                                        "-t",
                                        Uuid.randomUuid().toString(),
                                        "-c",
                                        configuration.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        if (format.waitFor() != 0) {
            throw new ProcessFailedException(
                    "the broker's storage cannot be formatted:\n" + LogTail.of(output, 20));
        }
    }

    private static List<String> java(List<String> options, String... mainClassAndArguments) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-cp", Locations.kafka().resolve("*").toString()));
        arguments.addAll(List.of(mainClassAndArguments));
        return JavaCommand.of(HEAP, arguments);
    }

    private static List<String> with(List<String> options, Path logging) {
        List<String> all = new ArrayList<>(options);
        all.add("-Dlog4j2.configurationFile=" + logging);
        return all;
    }

    private Path logging() {
        return directory.resolve("log4j2.properties");
    }

    private boolean ready() throws InterruptedException {
        // The client complains in its log while nothing listens, so ask only when something does.
        if (!Readiness.port(port).now()) {
            return false;
        }
        Properties properties = new Properties();
        properties.put("bootstrap.servers", "127.0.0.1:" + port);
        properties.put("default.api.timeout.ms", "4000");
        properties.put("request.timeout.ms", "3000");
        try (Admin admin = Admin.create(properties)) {
            // A fenced broker, as after a crash, is not among the nodes yet.
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException _) {
            return false;
        }
    }
}
