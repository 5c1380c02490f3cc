package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.Folders;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Where programs are run from: copies of what has been built, which a build does not disturb, with
 * what training has made of them. They belong to what was built, not to one mesh: all share them.
 *
 * @param folder holds a folder of every program, and that one of every build
 */
record ProgramStore(Path folder) {

    // Another mesh may still run the build before this one.
    private static final int KEPT = 2;

    /** Fills the empty folder of a new build. */
    @FunctionalInterface
    interface Filling {
        void fill(Path empty) throws IOException, InterruptedException;
    }

    /** The folder of the program that this jar holds, filled if it is new. */
    Path of(String program, Path jar, Filling filling) throws IOException, InterruptedException {
        return folder(program, contents(jar), filling);
    }

    /** The folder for what belongs to these files, which are run from where they are. */
    Path of(String program, List<Path> files) throws IOException {
        CRC32C sum = new CRC32C();
        for (Path file : files) {
            String version = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
            sum.update(version.getBytes(StandardCharsets.UTF_8));
        }
        Path made = folder.resolve(program).resolve(Long.toHexString(sum.getValue()));
        if (!Files.isDirectory(made)) {
            Files.createDirectories(made);
            removeOldBuilds(program);
        }
        return made;
    }

    private Path folder(String program, String build, Filling filling)
            throws IOException, InterruptedException {
        Path filled = folder.resolve(program).resolve(build);
        if (!Files.isDirectory(filled)) {
            Files.createDirectories(folder.resolve(program));
            Path unfinished = Files.createTempDirectory(folder.resolve(program), "unfinished-");
            filling.fill(unfinished);
            moveUnlessThere(unfinished, filled);
            removeOldBuilds(program);
        }
        return filled;
    }

    private static void moveUnlessThere(Path unfinished, Path filled) throws IOException {
        try {
            Files.move(unfinished, filled, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another mesh was faster; its copy is as good as ours.
            Folders.delete(unfinished);
            if (!Files.isDirectory(filled)) {
                throw e;
            }
        }
    }

    // Reproducible builds give every jar the same time, so only its contents tell it from another.
    private static String contents(Path jar) throws IOException {
        CRC32C sum = new CRC32C();
        try (FileChannel channel = FileChannel.open(jar)) {
            ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
            while (channel.read(buffer) >= 0) {
                sum.update(buffer.flip());
                buffer.clear();
            }
        }
        return Long.toHexString(Files.size(jar)) + "-" + Long.toHexString(sum.getValue());
    }

    private void removeOldBuilds(String program) throws IOException {
        try (Stream<Path> builds = Files.list(folder.resolve(program))) {
            Comparator<Path> age = Comparator.comparing(build -> build.toFile().lastModified());
            for (Path old : builds.sorted(age.reversed()).skip(KEPT).toList()) {
                Folders.delete(old);
            }
        }
    }
}
