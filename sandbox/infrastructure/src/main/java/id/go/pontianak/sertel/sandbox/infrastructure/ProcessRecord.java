package id.go.pontianak.sertel.sandbox.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as noted in a file, told from a later process of the same id by its start time.
 *
 * @param pid the process id
 * @param startedAt when it started, by the operating system's account
 */
public record ProcessRecord(long pid, Instant startedAt) {

    // The start time is derived from the boot time, which moves a little when the clock is
    // adjusted.
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    /** This virtual machine. */
    public static ProcessRecord self() {
        return of(ProcessHandle.current());
    }

    static ProcessRecord of(ProcessHandle handle) {
        return new ProcessRecord(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    /** What the file says, or empty if there is none or it was cut short. */
    public static Optional<ProcessRecord> read(Path file) {
        try {
            String[] words = Files.readString(file).trim().split(" ", -1);
            return words.length == 2
                    ? Optional.of(
                            new ProcessRecord(Long.parseLong(words[0]), Instant.parse(words[1])))
                    : Optional.empty();
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(Path file) {
        try {
            Files.writeString(file, pid + " " + startedAt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still runs and is the one that was noted. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::sameStart);
    }

    private boolean sameStart(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(at -> Duration.between(at, startedAt).abs().compareTo(TOLERANCE) < 0)
                .orElse(true);
    }
}
