package id.go.pontianak.sertel.sandbox.endtoend;

import id.go.pontianak.sertel.sandbox.deadletters.DeadLetterCommand;
import id.go.pontianak.sertel.sandbox.demo.Addresses;
import id.go.pontianak.sertel.sandbox.demo.LastSeen;
import id.go.pontianak.sertel.sandbox.launcher.Condition;
import id.go.pontianak.sertel.sandbox.launcher.Mesh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The mesh under test: every part of it a process of its own, on free ports, with its own state.
 */
final class RunningMesh implements AutoCloseable {

    private final Mesh mesh;
    private final Topics topics;
    private final Properties secrets;

    RunningMesh(Mesh mesh) throws IOException {
        this.mesh = mesh;
        this.topics =
                new Topics(
                        "127.0.0.1:" + mesh.endpoints().port("kafka"),
                        new RegistrySchemas(
                                URI.create(mesh.endpoints().url("registry") + "/apis/ccompat/v7")));
        this.secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(state().resolve("secrets.properties"))) {
            secrets.load(reader);
        }
    }

    Addresses addresses() {
        return mesh.addresses();
    }

    URI address(ServiceName service) {
        return URI.create(mesh.endpoints().url(service.id()));
    }

    Topics topics() {
        return topics;
    }

    ConsumerGroup consumerGroup(ServiceName service) {
        return new ConsumerGroup(service.id() + "-service", bootstrapServers());
    }

    String bootstrapServers() {
        return "127.0.0.1:" + mesh.endpoints().port("kafka");
    }

    /** What {@code ./sertel dead-letters} answers. */
    String deadLetters(String... words) {
        var said = new ByteArrayOutputStream();
        int code =
                DeadLetterCommand.run(
                        List.of(words),
                        bootstrapServers(),
                        URI.create(mesh.endpoints().url("registry") + "/apis/ccompat/v7"),
                        new PrintStream(said, true, StandardCharsets.UTF_8));
        String text = said.toString(StandardCharsets.UTF_8);
        if (code != 0) {
            throw new IllegalStateException(text);
        }
        return text;
    }

    Path state() {
        return mesh.stateDirectory();
    }

    Path logs() {
        return mesh.logsDirectory();
    }

    Path credentials() {
        return state().resolve("credentials.json");
    }

    /** BSrE's anchor. */
    Path root() {
        return state().resolve("bsre/root.pem");
    }

    List<MeshDatabase> databases() {
        return Arrays.stream(ServiceName.values()).map(this::database).toList();
    }

    MeshDatabase database(ServiceName service) {
        String name = service.id();
        return new MeshDatabase(
                name,
                "jdbc:postgresql://127.0.0.1:" + mesh.endpoints().port("postgres") + "/" + name,
                name,
                secrets.getProperty("database." + name));
    }

    /** Ends a service as a power cut would, and starts it again; on return it is ready. */
    void killAndStart(ServiceName service) {
        kill(service);
        start(service);
    }

    /** Starts another replica of a service; returns its name. */
    String addReplica(ServiceName service) {
        return mesh.addReplica(service.id());
    }

    /** Ends a process of that name as a power cut would. */
    void kill(String name) {
        mesh.kill(name);
    }

    /** Stops a process of that name. */
    void stop(String name) {
        mesh.stop(name);
    }

    /** Starts a process of that name, which was killed or stopped; on return it is ready. */
    void start(String name) {
        mesh.start(name);
    }

    /** Ends a service as a power cut would. */
    void kill(ServiceName service) {
        mesh.kill(service.id());
    }

    /** Stops all services but that one, and then starts that one: no two run at once. */
    void onlyRuns(ServiceName service) {
        CompletableFuture.allOf(
                        ServiceName.allBut(service).stream()
                                .map(other -> CompletableFuture.runAsync(() -> stop(other)))
                                .toArray(CompletableFuture[]::new))
                .join();
        start(service);
    }

    /** The same mesh, with what a test before has left stopped. */
    RunningMesh withAllServices() {
        startAll();
        return this;
    }

    /** Starts the services that do not run; on return all are ready. */
    void startAll() {
        CompletableFuture.allOf(
                        Arrays.stream(ServiceName.values())
                                .map(service -> CompletableFuture.runAsync(() -> start(service)))
                                .toArray(CompletableFuture[]::new))
                .join();
    }

    private void stop(ServiceName service) {
        mesh.stop(service.id());
    }

    void start(ServiceName service) {
        if (!ready(service)) {
            mesh.start(service.id());
        }
    }

    private boolean ready(ServiceName service) {
        return mesh.status().stream()
                .anyMatch(
                        status ->
                                status.name().equals(service.id())
                                        && status.condition() == Condition.READY);
    }

    /** Waits until an event of that name was said of the case. */
    SeenEvent awaitEvent(UUID applicationId, String name) throws InterruptedException {
        LastSeen seen = new LastSeen();
        return Stage.PATIENCE.until(
                "the event " + name,
                seen,
                () -> {
                    List<SeenEvent> events = topics.eventsOf(applicationId);
                    seen.note(events.stream().map(SeenEvent::name).toList());
                    return Optional.of(events)
                            .flatMap(
                                    said ->
                                            said.stream()
                                                    .filter(event -> event.name().equals(name))
                                                    .findFirst());
                });
    }

    @Override
    public void close() {
        mesh.close();
    }
}
