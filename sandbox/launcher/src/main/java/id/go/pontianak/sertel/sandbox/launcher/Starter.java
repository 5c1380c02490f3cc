package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.KafkaBroker;
import id.go.pontianak.sertel.sandbox.infrastructure.ManagedProcess;
import id.go.pontianak.sertel.sandbox.infrastructure.PostgresServer;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Command;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Ending;
import id.go.pontianak.sertel.sandbox.infrastructure.Readiness;
import id.go.pontianak.sertel.sandbox.infrastructure.RegistryServer;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Turns an entry of the catalogue into a process. */
final class Starter {

    private final State state;
    private final Endpoints endpoints;
    private final Applications applications;

    Starter(Applications applications, State state, Endpoints endpoints) {
        this.applications = applications;
        this.state = state;
        this.endpoints = endpoints;
    }

    State state() {
        return state;
    }

    Endpoints endpoints() {
        return endpoints;
    }

    /**
     * Refuses what has not been built.
     *
     * @throws ProcessFailedException if something is missing
     */
    void requireBuilt(Entry entry) {
        applications.require(entry.program());
    }

    /** Starts the process; it need not be ready yet. */
    ManagedProcess start(Entry entry) {
        String name = entry.name();
        Path log = state.log(name);
        return switch (entry.program()) {
            case Program.PostgreSql(var databases) ->
                    PostgresServer.start(directory(entry), endpoints.port(name), databases, log);
            case Program.Kafka _ ->
                    KafkaBroker.start(
                            directory(entry),
                            endpoints.port(name),
                            log,
                            () -> applications.kafka(name).options());
            case Program.Registry(var database) ->
                    RegistryServer.start(
                            directory(entry),
                            endpoints.port(name),
                            "jdbc:postgresql://127.0.0.1:"
                                    + endpoints.port("postgres")
                                    + "/"
                                    + database.name(),
                            database,
                            log,
                            () -> applications.registry(name).options());
            case Program.SpringBoot program ->
                    managed(entry, () -> applications.springBoot(name, program).command());
            case Program.Plain program ->
                    managed(entry, () -> applications.plain(name, program).command());
            case Program.Job program ->
                    managed(entry, () -> applications.job(name, program).command());
        };
    }

    /** Where the process works, and where its process id is noted. */
    Path directory(Entry entry) {
        return switch (entry.program()) {
            case Program.PostgreSql _, Program.Kafka _ -> state.file(entry.name());
            default -> state.run(entry.name());
        };
    }

    private ManagedProcess managed(Entry entry, Command command) {
        String readiness = entry.readiness();
        ManagedProcess process =
                new ManagedProcess(
                        new ProcessSpecification(
                                entry.name(),
                                entry.address(),
                                ports(entry),
                                command,
                                entry.environment(),
                                directory(entry),
                                state.log(entry.name()),
                                Ending.JVM,
                                readiness == null
                                        ? () -> true
                                        : Readiness.http(URI.create(readiness))));
        process.start();
        return process;
    }

    private List<Integer> ports(Entry entry) {
        return entry.ports().stream().map(endpoints::port).toList();
    }
}
