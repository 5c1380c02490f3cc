package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The source tree with what has been built in it.
 *
 * @param root the folder with the script {@code sertel}
 */
record Project(Path root) {

    private static final String VERSION = "1.0.0-SNAPSHOT";

    /** The tree that the system property {@code sertel.root} names, or that we stand in. */
    static Project find() {
        String named = System.getProperty("sertel.root");
        if (named != null) {
            return new Project(Path.of(named).toAbsolutePath());
        }
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("sandbox/launcher/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new ProcessFailedException("not inside Sertel's source tree");
        }
        return new Project(folder);
    }

    /**
     * The jar of a module.
     *
     * @throws ProcessFailedException if it has not been built
     */
    Path jar(String module, String artifact) {
        Path jar = target(module).resolve(artifact + "-" + VERSION + ".jar");
        if (!Files.exists(jar)) {
            throw new ProcessFailedException(jar + " is missing: it has not been built");
        }
        return jar;
    }

    Path target(String module) {
        return root.resolve(module).resolve("target");
    }
}
