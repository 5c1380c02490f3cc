package id.go.pontianak.sertel.sandbox.endtoend;

import id.go.pontianak.sertel.sandbox.infrastructure.Folders;
import id.go.pontianak.sertel.sandbox.launcher.Mesh;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Gives tests the one mesh that all of them share, with every service ready; it ends with the last.
 */
final class MeshExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(MeshExtension.class);
    private static final Path STATE = Path.of("target", "mesh");

    /**
     * Nobody waits for a lapse any longer; who does correct is sooner done. What a killed replica
     * was sending is taken up soon; sending takes less here.
     */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "SERTEL_INTAKE_CORRECTION_LAPSES_AFTER", "25s",
                    "SERTEL_NOTIFICATION_LEASE", "30s");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningMesh.class;
    }

    /** The one attempt to start a mesh: where it failed, it would fail again for every test. */
    private sealed interface Attempt extends AutoCloseable {

        @Override
        void close();

        record Started(RunningMesh mesh) implements Attempt {
            @Override
            public void close() {
                mesh.close();
            }
        }

        record Failed(RuntimeException failure) implements Attempt {
            @Override
            public void close() {
                // Nothing was left running.
            }
        }

        static Attempt make() {
            try {
                return new Started(startEmpty());
            } catch (RuntimeException e) {
                return new Failed(e);
            }
        }
    }

    @Override
    public RunningMesh resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Attempt attempt =
                context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent(Attempt.class, _ -> Attempt.make(), Attempt.class);
        return switch (attempt) {
            case Attempt.Started started -> started.mesh().withAllServices();
            case Attempt.Failed failed ->
                    throw new ParameterResolutionException(
                            "The mesh did not start", failed.failure());
        };
    }

    private static RunningMesh startEmpty() {
        try {
            Folders.delete(STATE);
            return new RunningMesh(
                    Mesh.start(new Mesh.Options(STATE.toAbsolutePath(), true, SETTINGS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
