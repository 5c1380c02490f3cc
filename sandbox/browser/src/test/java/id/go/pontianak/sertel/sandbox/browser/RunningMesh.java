package id.go.pontianak.sertel.sandbox.browser;

import id.go.pontianak.sertel.sandbox.demo.Addresses;
import id.go.pontianak.sertel.sandbox.infrastructure.Folders;
import id.go.pontianak.sertel.sandbox.launcher.Mesh;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * The mesh whose pages are looked at.
 *
 * @param addresses where everything stands
 * @param state the folder of its secrets
 * @param end stops what was started for these tests
 */
record RunningMesh(Addresses addresses, Path state, Runnable end) implements AutoCloseable {

    /** Names the folder {@code .sertel} of a mesh that is up, to try something out quickly. */
    static final String VARIABLE = "SERTEL_BROWSER_MESH";

    private static final Path STATE = Path.of("target", "mesh");

    /** The mesh that the environment names, else an empty one on free ports. */
    static RunningMesh namedOrStarted() throws IOException {
        String named = System.getenv(VARIABLE);
        if (named != null && !named.isBlank()) {
            Path state = Path.of(named);
            return new RunningMesh(noted(state.resolve("endpoints.properties")), state, () -> {});
        }
        Folders.delete(STATE);
        Mesh mesh = Mesh.start(new Mesh.Options(STATE.toAbsolutePath(), true, Map.of()));
        return new RunningMesh(mesh.addresses(), mesh.stateDirectory(), mesh::close);
    }

    private static Addresses noted(Path file) throws IOException {
        Properties ports = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            ports.load(reader);
        }
        return new Addresses(
                at(ports, "login"),
                at(ports, "intake"),
                at(ports, "disposition"),
                at(ports, "verification"),
                at(ports, "issuance"),
                at(ports, "notification"),
                at(ports, "bsre"),
                at(ports, "whatsapp"),
                at(ports, "mail"));
    }

    private static URI at(Properties ports, String name) {
        return Addresses.local(Integer.parseInt(ports.getProperty(name)));
    }

    @Override
    public void close() {
        end.run();
    }
}
