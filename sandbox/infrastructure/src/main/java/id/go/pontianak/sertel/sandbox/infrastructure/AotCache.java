package id.go.pontianak.sertel.sandbox.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program's classes as a training run left them, loaded and linked, with which the program starts
 * faster. The options of {@link JavaCommand} hold for training and use alike, or it does not fit.
 *
 * @param file where it is, or will be; belongs to one class path alone
 */
public record AotCache(Path file) {

    // A cache that does not fit is passed over, and what did not get into one is no news.
    private static final List<String> QUIET = List.of("-Xlog:aot=off", "-Xlog:cds=off");

    public boolean exists() {
        return Files.exists(file);
    }

    /** The options with which a program uses it; none while there is no cache. */
    public List<String> use() {
        return exists() ? with("-XX:AOTCache=" + file) : List.of();
    }

    /**
     * As {@link #use()}; while there is no cache, the options with which a program notes its loaded
     * classes at its first graceful end. That gives less than a cache, but needs no training: it
     * suits who stops and starts programs a few times and is then gone.
     */
    public List<String> useOrNote() {
        return exists()
                ? use()
                : with(
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + file.resolveSibling(file.getFileName() + ".jsa"),
                        "-Xlog:cds+dynamic=off");
    }

    /** The options with which a program tells, at its end, what a cache is made of. */
    public List<String> record() {
        return with("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes());
    }

    /** The options with which the same command makes a cache of the notes, and does no more. */
    public List<String> create() {
        return with(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + notes(),
                "-XX:AOTCache=" + unfinished());
    }

    /** Puts in place what {@link #create()} has made; to be called when that has ended well. */
    public void finish() throws IOException {
        Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
        discard();
    }

    /** Removes what training has left, except the finished cache. */
    public void discard() throws IOException {
        Files.deleteIfExists(notes());
        Files.deleteIfExists(unfinished());
    }

    private Path notes() {
        return file.resolveSibling(file.getFileName() + ".notes");
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }

    private static List<String> with(String... options) {
        return Stream.concat(List.of(options).stream(), QUIET.stream()).toList();
    }
}
