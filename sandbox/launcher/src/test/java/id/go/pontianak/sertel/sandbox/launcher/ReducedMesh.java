package id.go.pontianak.sertel.sandbox.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A mesh of some entries of the catalogue. */
final class ReducedMesh {

    private ReducedMesh() {}

    static Mesh prepare(Path directory, Set<String> names) {
        return prepare(new State(directory), Endpoints.free(), names, Progress.SILENT);
    }

    static Mesh prepare(State state, Endpoints endpoints, Set<String> names, Progress progress) {
        Secrets secrets = Secrets.of(state);
        List<Entry> catalogue =
                Catalogue.of(endpoints, secrets, state).stream()
                        .filter(entry -> names.contains(entry.name()))
                        .toList();
        return prepare(state, endpoints, secrets, catalogue, progress);
    }

    static Mesh prepare(
            State state,
            Endpoints endpoints,
            Secrets secrets,
            List<Entry> catalogue,
            Progress progress) {
        Applications applications = new Applications(Project.find(), false);
        return Mesh.prepare(
                new Starter(applications, state, endpoints), secrets, catalogue, progress, null);
    }

    /** A program that supervises the two stand-ins for messages. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            State state = new State(Path.of(arguments[0]));
            Endpoints endpoints =
                    Endpoints.configured(state.file("ports.properties"), System.getenv());
            Supervisor supervisor =
                    new Supervisor(
                            state,
                            (prepared, progress) ->
                                    prepare(
                                            prepared,
                                            endpoints,
                                            Set.of("mail", "whatsapp"),
                                            progress),
                            Console.terminal());
            System.exit(supervisor.run(List.of(arguments).contains("--fresh")));
        }
    }
}
