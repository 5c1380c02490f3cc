package id.go.pontianak.sertel.sandbox.infrastructure;

import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Command;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Ending;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Apicurio schema registry, with its schemas in a PostgreSQL database. */
public final class RegistryServer {

    private static final int HEAP = 160;

    private RegistryServer() {}

    /**
     * Starts a registry; its address is the base of the Confluent API.
     *
     * @throws PortTakenException if the port is in use
     * @throws ProcessFailedException if it cannot be started
     */
    public static ManagedProcess start(
            Path directory, int port, String jdbcUrl, String username, String password) {
        return start(
                directory,
                port,
                jdbcUrl,
                new Database("registry", username, password),
                directory.resolve("registry.log"),
                List::of);
    }

    /**
     * As above, with a log file and options of the virtual machine, which are asked for anew at
     * every start.
     */
    public static ManagedProcess start(
            Path directory,
            int port,
            String jdbcUrl,
            Database database,
            Path log,
            Command options) {
        String api = "http://127.0.0.1:" + port + "/apis/ccompat/v7";
        ManagedProcess process =
                new ManagedProcess(
                        new ProcessSpecification(
                                "registry",
                                api,
                                List.of(port),
                                () -> command(port, options.prepare()),
                                Map.of(
                                        "APICURIO_STORAGE_KIND",
                                        "sql",
                                        "APICURIO_STORAGE_SQL_KIND",
                                        "postgresql",
                                        "APICURIO_DATASOURCE_URL",
                                        jdbcUrl,
                                        "APICURIO_DATASOURCE_USERNAME",
                                        database.username(),
                                        "APICURIO_DATASOURCE_PASSWORD",
                                        database.password()),
                                directory.toAbsolutePath(),
                                log.toAbsolutePath(),
                                Ending.JVM,
                                Readiness.http(URI.create(api + "/subjects"))));
        process.start();
        return process;
    }

    /**
     * The command line of a registry but for what it is told, whose training makes an {@link
     * AotCache}.
     *
     * @param options of the virtual machine
     */
    public static List<String> command(List<String> options) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-jar", programs().resolve("quarkus-run.jar").toString()));
        return JavaCommand.of(HEAP, arguments);
    }

    /** Where the registry is unpacked. */
    public static Path programs() {
        return Locations.registry();
    }

    private static List<String> command(int port, List<String> options) {
        List<String> all = new ArrayList<>(options);
        all.addAll(
                List.of(
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        // It listens on all addresses, port 9000, unless told otherwise.
                        "-Dquarkus.management.host=127.0.0.1",
                        "-Dquarkus.management.port=" + Ports.free(),
                        "-Dapicurio.datasource.jdbc.initial-size=1",
                        "-Dapicurio.datasource.jdbc.min-size=1",
                        "-Dapicurio.datasource.jdbc.max-size=10",
                        // Otherwise it answers 500 once per connection after the database was away.
                        "-Dquarkus.datasource.postgresql.jdbc.validate-on-borrow=true"));
        return command(all);
    }
}
