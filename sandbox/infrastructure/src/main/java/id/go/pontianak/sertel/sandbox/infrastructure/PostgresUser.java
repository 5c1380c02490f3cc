package id.go.pontianak.sertel.sandbox.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who runs PostgreSQL: it refuses to be run by root. */
enum PostgresUser {
    /** We are no root: nothing to do. */
    OURSELVES(""),
    /** In a user namespace of its own root is nobody, and still owns its files. */
    NAMESPACE("unshare -U"),
    /** Where namespaces are not permitted, as in most containers: really nobody. */
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final int NOBODY_ID = 65534;

    private final String prefix;

    PostgresUser(String prefix) {
        this.prefix = prefix;
    }

    static PostgresUser here() {
        if (!System.getProperty("user.name").equals("root")) {
            return OURSELVES;
        }
        return Spawner.succeeds(NAMESPACE.command(List.of("true"))) ? NAMESPACE : NOBODY;
    }

    List<String> command(List<String> command) {
        List<String> all =
                new ArrayList<>(prefix.isEmpty() ? List.of() : List.of(prefix.split(" ", -1)));
        all.addAll(command);
        return all;
    }

    /**
     * Hands over a file or folder that PostgreSQL must own.
     *
     * @throws ProcessFailedException if that user cannot get there
     */
    void handOver(Path path) throws IOException {
        if (this != NOBODY) {
            return;
        }
        Files.setAttribute(path, "unix:uid", NOBODY_ID);
        Files.setAttribute(path, "unix:gid", NOBODY_ID);
        if (!Spawner.succeeds(command(List.of("sh", "-c", "test -r \"$0\"", path.toString())))) {
            throw new ProcessFailedException(
                    "PostgreSQL must not run as root, and the user nobody cannot reach "
                            + path
                            + ": start as another user, or put the project where all may read");
        }
    }
}
