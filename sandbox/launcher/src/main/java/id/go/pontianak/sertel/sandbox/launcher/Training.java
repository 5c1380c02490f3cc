package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.AotCache;
import id.go.pontianak.sertel.sandbox.infrastructure.Folders;
import id.go.pontianak.sertel.sandbox.infrastructure.KafkaBroker;
import id.go.pontianak.sertel.sandbox.infrastructure.ManagedProcess;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Command;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Ending;
import id.go.pontianak.sertel.sandbox.infrastructure.Readiness;
import id.go.pontianak.sertel.sandbox.infrastructure.RegistryServer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains every program that has no {@link AotCache} yet, beside the running mesh and without taking
 * part in it: a service ends before it would consume, answer or work; the others have ports and
 * data of their own.
 */
final class Training {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Applications applications;
    private final State rehearsal;
    private final Endpoints mesh;
    private final Endpoints own;
    private final List<Entry> ofMesh;
    private final List<Entry> ofRehearsal;

    private Training(State state) {
        applications = new Applications(Project.find(), false);
        rehearsal = new State(folder(state));
        Secrets secrets = Secrets.of(state);
        mesh = Endpoints.configured(state.file("endpoints.properties"), Map.of());
        own = Endpoints.free();
        ofMesh = Catalogue.of(mesh, secrets, state);
        ofRehearsal = Catalogue.of(own, secrets, rehearsal);
    }

    private static Path folder(State state) {
        return state.file("training");
    }

    /** Carries it out for the mesh of that state, and exits with 0 only if all of it went well. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        yieldToOthers();
        State state = new State(Path.of(arguments[0]));
        Folders.delete(folder(state));
        boolean good = new Training(state).all();
        Folders.delete(folder(state));
        System.exit(good ? 0 : 1);
    }

    /** Where Linux shares time out among sessions, a low priority counts within our own alone. */
    private static void yieldToOthers() {
        try {
            Files.writeString(Path.of("/proc/self/autogroup"), "19", StandardOpenOption.WRITE);
        } catch (IOException _) {
            // There is no such thing here.
        }
    }

    /** Whether that program of the mesh is still to be trained. */
    static boolean isDue(Entry entry, Applications applications)
            throws IOException, InterruptedException {
        return !(entry.program() instanceof Program.PostgreSql)
                && !inPlace(entry, applications).cache().exists();
    }

    private boolean all() throws IOException, InterruptedException {
        boolean good = true;
        // The services first: it is they that take the longest.
        for (int i = ofMesh.size() - 1; i >= 0; i--) {
            Entry entry = ofMesh.get(i);
            if (isDue(entry, applications)) {
                good &= train(entry, ofRehearsal.get(i));
            }
        }
        return good;
    }

    private boolean train(Entry entry, Entry separate) throws IOException, InterruptedException {
        InPlace program = inPlace(entry, applications);
        AotCache cache = program.cache();
        cache.discard();
        try {
            rehearse(entry, separate, program);
            ended(
                    entry.name() + "-cache",
                    () -> program.commandLine().with(cache.create()),
                    Map.of());
            cache.finish();
            return true;
        } catch (ProcessFailedException e) {
            cache.discard();
            System.err.println(e.getMessage());
            return false;
        }
    }

    private void rehearse(Entry entry, Entry separate, InPlace program) {
        List<String> options = program.cache().record();
        Command recording = () -> program.commandLine().with(options);
        String name = entry.name();
        switch (entry.program()) {
            case Program.PostgreSql _ -> throw new IllegalArgumentException(name);
            case Program.SpringBoot _ -> {
                // Just before it would begin its work.
                List<String> early = new ArrayList<>(options);
                early.add("-Dspring.context.exit=onRefresh");
                ended(name, () -> program.commandLine().with(early), aside(entry.environment()));
            }
            case Program.Job _ -> ended(name, recording, entry.environment());
            case Program.Plain _ -> stopped(served(separate, recording));
            case Program.Kafka _ ->
                    stopped(
                            KafkaBroker.start(
                                    rehearsal.file(name),
                                    own.port(name),
                                    rehearsal.log(name),
                                    () -> options));
            case Program.Registry(var database) ->
                    stopped(
                            RegistryServer.start(
                                    rehearsal.run(name),
                                    own.port(name),
                                    "jdbc:postgresql://127.0.0.1:"
                                            + mesh.port("postgres")
                                            + "/"
                                            + database.name(),
                                    database,
                                    rehearsal.log(name),
                                    () -> options));
        }
    }

    private Map<String, String> aside(Map<String, String> environment) {
        Map<String, String> changed = new HashMap<>(environment);
        // The databases are the mesh's, and theirs to migrate.
        changed.put("SPRING_FLYWAY_ENABLED", "false");
        changed.replace("SERTEL_TELEMETRY_SPAN_FILE", rehearsal.file("spans.jsonl").toString());
        return changed;
    }

    private void ended(String name, Command command, Map<String, String> environment) {
        process(name, command, environment, () -> true).awaitSuccess(PATIENCE);
    }

    private ManagedProcess served(Entry entry, Command command) {
        String readiness = entry.readiness();
        return process(
                entry.name(),
                command,
                entry.environment(),
                readiness == null ? () -> true : Readiness.http(URI.create(readiness)));
    }

    private static void stopped(ManagedProcess process) {
        process.awaitReady(PATIENCE);
        process.stop();
    }

    private ManagedProcess process(
            String name, Command command, Map<String, String> environment, Readiness readiness) {
        ManagedProcess process =
                new ManagedProcess(
                        new ProcessSpecification(
                                name,
                                "",
                                List.of(),
                                command,
                                environment,
                                rehearsal.run(name),
                                rehearsal.log(name),
                                Ending.JVM,
                                readiness));
        process.start();
        return process;
    }

    private static InPlace inPlace(Entry entry, Applications applications)
            throws IOException, InterruptedException {
        String name = entry.name();
        return switch (entry.program()) {
            case Program.PostgreSql _ -> throw new IllegalArgumentException(name);
            case Program.Kafka _ -> applications.kafka(name);
            case Program.Registry _ -> applications.registry(name);
            case Program.SpringBoot program -> applications.springBoot(name, program);
            case Program.Plain program -> applications.plain(name, program);
            case Program.Job program -> applications.job(name, program);
        };
    }
}
