package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.deadletters.DeadLetterCommand;
import id.go.pontianak.sertel.sandbox.demo.Addresses;
import id.go.pontianak.sertel.sandbox.demo.Demo;
import id.go.pontianak.sertel.sandbox.demo.story.Stories;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessRecord;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the script {@code sertel} runs. */
public final class Launcher {

    private static final int USAGE = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String HELP =
            """
            Usage: ./sertel COMMAND

              up [--fresh] [--detach]   start everything, in order; print addresses and logins
                                        --fresh   start with an empty .sertel/
                                        --detach  return when all is ready
              down                      stop everything
              status                    how every process is; exit 0 only if all are ready
              logs [SERVICE]            the end of each log, or more of one
              stop SERVICE              stop one process
              start SERVICE             start it again
              demo [--cases N]          play N cases through all seven steps
              demo --story NAME         play a way that a case can go: return, reject, withdraw,
                                        absent, mismatch, deputy, lapse, bsre-down, or all
              dead-letters VERB         list, show, replay or discard what could not be handled
              help                      this text

            Data, logs and secrets are kept in .sertel/. Ports: .sertel/ports.properties
            (intake=18081) or the environment (SERTEL_PORT_INTAKE=18081). Other variables that begin
            with SERTEL_ are passed on to the services.\
            """;

    private final State state;
    private final Console console;

    private Launcher(State state, Console console) {
        this.state = state;
        this.console = console;
    }

    /** Carries out a command and exits with its code: 0 good, 1 failed, 2 misused. */
    public static void main(String[] arguments) throws InterruptedException {
        String folder = System.getProperty("sertel.state");
        Console console = Console.terminal();
        try {
            Path path = folder == null ? Project.find().root().resolve(".sertel") : Path.of(folder);
            System.exit(new Launcher(new State(path), console).run(List.of(arguments)));
        } catch (ProcessFailedException e) {
            console.say(String.valueOf(e.getMessage()));
            System.exit(Supervisor.FAILED);
        }
    }

    private int run(List<String> arguments) throws InterruptedException {
        if (arguments.isEmpty()) {
            return misused();
        }
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "up" -> Set.of("--fresh", "--detach").containsAll(rest) ? up(rest) : misused();
            case "supervise" -> supervise(rest);
            case "down" -> rest.isEmpty() ? down() : misused();
            case "status" -> rest.isEmpty() ? status() : misused();
            case "logs" -> rest.size() <= 1 ? Logs.print(state, rest, console) : misused();
            case "stop", "start" -> rest.size() == 1 ? forward(arguments) : misused();
            case "demo" -> demo(rest);
            case "dead-letters" -> deadLetters(rest);
            case "help", "--help", "-h" -> {
                console.say(HELP);
                yield Supervisor.GOOD;
            }
            default -> misused();
        };
    }

    private int up(List<String> options) {
        boolean fresh = options.contains("--fresh");
        if (Supervisor.runs(state)) {
            console.say("Sertel is already up; see ./sertel status.");
            if (fresh) {
                console.say("For a fresh start: ./sertel down, then ./sertel up --fresh.");
                return Supervisor.FAILED;
            }
            return Supervisor.GOOD;
        }
        return options.contains("--detach")
                ? new Background(state, console).start(fresh ? List.of("--fresh") : List.of())
                : supervise(options);
    }

    private int supervise(List<String> options) {
        return new Supervisor(state, Launcher::prepare, console).run(options.contains("--fresh"));
    }

    private static Mesh prepare(State state, Progress progress) {
        return Mesh.prepare(
                new Mesh.Options(state.directory(), false, Settings.in(System.getenv())), progress);
    }

    private int down() throws InterruptedException {
        Optional<ProcessHandle> supervisor =
                ProcessRecord.read(state.file("supervisor")).flatMap(ProcessRecord::alive);
        if (!Supervisor.runs(state) || supervisor.isEmpty()) {
            console.say("Sertel is not up.");
            return Supervisor.GOOD;
        }
        OptionalInt answer = ControlClient.send(state, List.of("down"), console);
        if (answer.isEmpty()) {
            supervisor.get().destroy();
        }
        awaitEnd(supervisor.get());
        console.say("Everything is stopped.");
        return Supervisor.GOOD;
    }

    /** A supervisor that hangs is killed, and its children die with it. */
    private static void awaitEnd(ProcessHandle supervisor) throws InterruptedException {
        try {
            supervisor.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            supervisor.destroyForcibly();
            supervisor.onExit().join();
        }
    }

    private int status() {
        return ControlClient.send(state, List.of("status"), console).orElseGet(this::notUp);
    }

    private int forward(List<String> words) {
        return ControlClient.send(state, words, console).orElseGet(this::notUp);
    }

    private int notUp() {
        console.say("Sertel is not up; ./sertel up starts it.");
        return Supervisor.FAILED;
    }

    private int demo(List<String> options) throws InterruptedException {
        if (!Supervisor.runs(state)) {
            return notUp();
        }
        Addresses addresses = DemoAddresses.of(running());
        return options.contains(Stories.OPTION)
                ? Stories.run(options, state.directory(), addresses, console.stream())
                : Demo.run(options, state.directory(), addresses, console.stream());
    }

    private int deadLetters(List<String> words) {
        if (!Supervisor.runs(state)) {
            return notUp();
        }
        Endpoints running = running();
        return DeadLetterCommand.run(
                words,
                "localhost:" + running.port("kafka"),
                URI.create(running.url("registry") + "/apis/ccompat/v7"),
                console.stream());
    }

    private Endpoints running() {
        return Endpoints.configured(state.file("endpoints.properties"), Map.of());
    }

    private int misused() {
        console.say(HELP);
        return USAGE;
    }
}
