package id.go.pontianak.sertel.sandbox.standin;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Files that are either the old or the new content, on the disk, whenever the process dies. */
public final class DurableFiles {
    private static final String UNFINISHED = ".unfinished";

    private DurableFiles() {}

    /** Creates a directory that only its owner can enter, and removes what a dead process left. */
    public static Path directory(Path path) throws IOException {
        Files.createDirectories(
                path,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (var file : list(path, UNFINISHED)) {
            Files.delete(file);
        }
        return path;
    }

    /** Writes a file that only its owner can read; on return it survives a loss of power. */
    public static void write(Path path, byte[] content) throws IOException {
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = path.resolveSibling(UUID.randomUUID() + UNFINISHED);
        try (var channel = FileChannel.open(unfinished, Set.of(CREATE_NEW, WRITE), owner)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(unfinished, path, ATOMIC_MOVE);
        sync(path);
    }

    /** Deletes a file for good; false when there was none. */
    public static boolean delete(Path path) throws IOException {
        boolean existed = Files.deleteIfExists(path);
        sync(path);
        return existed;
    }

    /** The files of a directory whose name ends so, in order of name. */
    public static List<Path> list(Path directory, String ending) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void sync(Path file) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            try (var channel = FileChannel.open(directory, READ)) {
                channel.force(true);
            }
        }
    }
}
