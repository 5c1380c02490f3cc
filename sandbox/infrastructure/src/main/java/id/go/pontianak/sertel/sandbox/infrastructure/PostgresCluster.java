package id.go.pontianak.sertel.sandbox.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** PostgreSQL's data directory, and the password of its administrator. */
final class PostgresCluster {

    static final String ADMINISTRATOR = "postgres";

    /** The signal of an immediate stop, which PostgreSQL recovers from at the next start. */
    static final String ORPHANED = "QUIT";

    private final Path directory;
    private final PostgresUser user = PostgresUser.here();

    PostgresCluster(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    String password() throws IOException {
        return Files.readString(directory.resolve("administrator"));
    }

    /** The server's command line, after initialising the directory if that has not been done. */
    List<String> prepare(int port) throws IOException, InterruptedException {
        Path data = directory.resolve("data");
        if (!Files.exists(data)) {
            initialise(data);
        }
        removeStaleLock(data);
        return user.command(Spawner.mortal(ORPHANED, server(data, port)));
    }

    private static List<String> server(Path data, int port) throws IOException {
        return List.of(
                program("postgres"),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
    }

    /** Into a folder of another name first, so that an initialisation cut short leaves no trace. */
    private void initialise(Path data) throws IOException, InterruptedException {
        Path unfinished = directory.resolve("data.unfinished");
        Folders.delete(unfinished);
        Path password = directory.resolve("administrator");
        Files.deleteIfExists(password);
        Files.createFile(
                password,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.writeString(password, HexFormat.of().formatHex(random));
        user.handOver(directory);
        user.handOver(password);
        Path output = directory.resolve("initdb.log");
        Process process =
                new ProcessBuilder(user.command(initialisation(unfinished, password)))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new ProcessFailedException(
                    "the database cluster cannot be initialised:\n" + LogTail.of(output, 20));
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> initialisation(Path data, Path password) throws IOException {
        return List.of(
                program("initdb"),
                "-D",
                data.toString(),
                "-U",
                ADMINISTRATOR,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    /** The server trusts the process id in its lock file, which another program may have by now. */
    private static void removeStaleLock(Path data) throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(lock).getFirst().trim());
        boolean postgres =
                ProcessHandle.of(pid)
                        .flatMap(handle -> handle.info().command())
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent();
        if (!postgres) {
            Files.delete(lock);
        }
    }

    private static String program(String name) throws IOException {
        return PostgresBinaries.home().resolve("bin").resolve(name).toString();
    }
}
