package id.go.pontianak.sertel.intake.files;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Where uploads lie while they are looked at. */
public final class Staging {

    private static final Logger log = LoggerFactory.getLogger(Staging.class);

    private static final Set<PosixFilePermission> OURS_ALONE =
            PosixFilePermissions.fromString("rwx------");

    private final Path folder;

    /**
     * @throws UncheckedIOException if the folder cannot be made, or is somebody else's
     */
    public Staging(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, OURS_ALONE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** A name that nothing has yet. */
    public Path newFile() {
        return folder.resolve(UUID.randomUUID() + ".upload");
    }

    /** Removes a file, if it is still there. */
    public void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("An upload stays in the staging folder: {}", e.getClass().getSimpleName());
        }
    }

    /** Removes what a process that died left behind. */
    public void sweep(Instant before) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> isOlder(file, before)).forEach(this::discard);
        } catch (IOException e) {
            log.warn("The staging folder cannot be swept: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
