package id.go.pontianak.sertel.sandbox.infrastructure;

import com.github.dockerjava.api.exception.DockerException;

import org.testcontainers.DockerClientFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Whether an engine for containers answers on this machine. */
final class ContainerEngine {

    private ContainerEngine() {}

    /**
     * Asks only where something hints at an engine: looking for one in vain takes a second and
     * fills the output. One that answers and cannot be used, for want of a network or of images, is
     * none.
     */
    static boolean answers() {
        if (!hinted(System.getenv(), Path.of("/"), Path.of(System.getProperty("user.home", "/")))) {
            return false;
        }
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (DockerException _) {
            return false;
        }
    }

    /** Whether there is an address or a socket of an engine, or a choice of Testcontainers' own. */
    static boolean hinted(Map<String, String> environment, Path root, Path home) {
        String runtime = environment.get("XDG_RUNTIME_DIR");
        Stream<Path> places =
                Stream.of(
                        root.resolve("var/run/docker.sock"),
                        home.resolve(".testcontainers.properties"),
                        home.resolve(".docker/run/docker.sock"),
                        home.resolve(".docker/desktop/docker.sock"));
        return environment.containsKey("DOCKER_HOST")
                || Stream.concat(
                                places,
                                runtime == null
                                        ? Stream.empty()
                                        : Stream.of(Path.of(runtime).resolve("docker.sock")))
                        .anyMatch(Files::exists);
    }
}
