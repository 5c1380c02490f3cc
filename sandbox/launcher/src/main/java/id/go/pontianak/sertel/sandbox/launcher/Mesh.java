package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.Leftovers;
import id.go.pontianak.sertel.sandbox.infrastructure.Ports;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** All processes of the mesh and its sandbox, started on this machine and ended with us. */
public final class Mesh implements AutoCloseable {

    /**
     * Where and how a mesh runs.
     *
     * @param stateDirectory holds its data, logs and secrets; kept between runs
     * @param freePorts whether to take any free ports instead of the usual, configurable ones
     * @param settings environment variables that every service is told besides its own
     */
    public record Options(Path stateDirectory, boolean freePorts, Map<String, String> settings) {

        public Options {
            settings = Map.copyOf(settings);
        }
    }

    private final State state;
    private final Endpoints endpoints;
    private final Secrets secrets;
    private final Members members;
    private final @Nullable BackgroundTraining training;

    private Mesh(
            State state,
            Endpoints endpoints,
            Secrets secrets,
            Members members,
            @Nullable BackgroundTraining training) {
        this.state = state;
        this.endpoints = endpoints;
        this.secrets = secrets;
        this.members = members;
        this.training = training;
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws ProcessFailedException with the reason if something does not start; then nothing is
     *     left running
     */
    public static Mesh start(Options options) {
        Mesh mesh = prepare(options, Progress.SILENT);
        mesh.startAll();
        return mesh;
    }

    /** Everything but the start itself: ports, secrets, catalogue. */
    static Mesh prepare(Options options, Progress progress) {
        State state = new State(options.stateDirectory());
        Endpoints endpoints =
                options.freePorts()
                        ? Endpoints.free()
                        : Endpoints.configured(state.file("ports.properties"), System.getenv());
        Secrets secrets = Secrets.of(state);
        Settings settings = new Settings(options.settings());
        settings.write(state);
        Project project = Project.find();
        // A mesh on free ports is a test's: it is gone before training would have repaid itself,
        // but stops and starts its services often.
        boolean brief = options.freePorts();
        return prepare(
                new Starter(new Applications(project, brief), state, endpoints),
                secrets,
                settings.told(Catalogue.of(endpoints, secrets, state)),
                progress,
                brief ? null : new BackgroundTraining(project, state));
    }

    static Mesh prepare(
            Starter starter,
            Secrets secrets,
            List<Entry> catalogue,
            Progress progress,
            @Nullable BackgroundTraining training) {
        List<Member> members =
                catalogue.stream().map(entry -> new Member(entry, starter, progress)).toList();
        members.forEach(
                member -> Leftovers.reap(starter.directory(member.entry()), member.entry().name()));
        catalogue.forEach(starter::requireBuilt);
        requireFreePorts(catalogue, starter.endpoints());
        return new Mesh(
                starter.state(), starter.endpoints(), secrets, new Members(members), training);
    }

    /** All that are taken are named, before anything is started. */
    private static void requireFreePorts(List<Entry> catalogue, Endpoints endpoints) {
        List<String> taken =
                catalogue.stream()
                        .flatMap(entry -> entry.ports().stream())
                        .filter(name -> !Ports.isFree(endpoints.port(name)))
                        .map(
                                name ->
                                        "port %d on 127.0.0.1, which %s needs, is taken (%s changes it)"
                                                .formatted(
                                                        endpoints.port(name),
                                                        name,
                                                        Endpoints.variable(name)))
                        .toList();
        if (!taken.isEmpty()) {
            throw new ProcessFailedException(String.join("\n", taken));
        }
    }

    void startAll() {
        state.rotateLogs();
        try {
            members.startAll();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Begins, in the background, what makes later starts faster. */
    void train() {
        if (training != null) {
            training.begin(catalogue());
        }
    }

    /** The ports and addresses in use. */
    public Endpoints endpoints() {
        return endpoints;
    }

    /** Where a demonstration finds everything. */
    public id.go.pontianak.sertel.sandbox.demo.Addresses addresses() {
        return DemoAddresses.of(endpoints);
    }

    /** User name to secret. */
    public Map<String, String> credentials() {
        return secrets.credentials();
    }

    public Path stateDirectory() {
        return state.directory();
    }

    /** Holds a file {@code <name>.log} for each process. */
    public Path logsDirectory() {
        return state.logs();
    }

    /** How every process is now, in the order of the catalogue; jobs are left out. */
    public List<ProcessStatus> status() {
        return members.status();
    }

    List<Entry> catalogue() {
        return members.entries();
    }

    /**
     * Stops a process gracefully and returns when it is gone.
     *
     * @throws ProcessFailedException if nothing is called so
     */
    public void stop(String name) {
        members.named(name).stop();
    }

    /** As {@link #stop}, but as a power cut would (SIGKILL). */
    public void kill(String name) {
        members.named(name).kill();
    }

    /**
     * Starts a process that was stopped, was killed or died, and returns when it is ready.
     *
     * @throws ProcessFailedException if nothing is called so, or with the reason if it does not
     *     start
     */
    public void start(String name) {
        members.named(name).start();
    }

    /**
     * Starts another replica of a service on a free port, and returns when it is ready. It ends
     * with the mesh, or when it is stopped by its name.
     *
     * @return its name
     * @throws ProcessFailedException if nothing is called so, or with the reason if it does not
     *     start
     */
    public String addReplica(String service) {
        Member first = members.named(service);
        String name = service + "-" + (members.entries().size() + 1);
        Member replica = first.another(first.entry().replica(name, Ports.free(1).getFirst()));
        members.add(replica);
        replica.start();
        return name;
    }

    /** Stops everything, each before those that it needs, and returns when all are gone. */
    @Override
    public void close() {
        if (training != null) {
            training.close();
        }
        members.close();
    }
}
