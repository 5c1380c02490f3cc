package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.Folders;
import id.go.pontianak.sertel.sandbox.infrastructure.JavaCommand;
import id.go.pontianak.sertel.sandbox.infrastructure.LogTail;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Puts what has been built where it is run from, so that a build does not disturb what runs. */
final class Applications {

    private static final int JOB_HEAP = 128;
    private static final String MARKER = ".made-from";

    private final Project project;
    private final State state;
    private final boolean noting;

    /**
     * @param noting whether programs note their loaded classes at their end to start faster
     */
    Applications(Project project, State state, boolean noting) {
        this.project = project;
        this.state = state;
        this.noting = noting;
    }

    /** The command line of a Spring Boot jar, unpacked, which starts faster. */
    List<String> command(String name, Program.SpringBoot program)
            throws IOException, InterruptedException {
        Path jar = project.jar(program.module(), program.artifact());
        Path folder = state.application(name);
        if (!upToDate(folder, jar)) {
            Path unfinished = emptied(folder);
            extract(jar, unfinished);
            finish(name, unfinished, jar);
        }
        return java(
                name,
                program.heapMegabytes(),
                List.of("-jar", folder.resolve(jar.getFileName()).toString()));
    }

    /** The command line of a plain program. */
    List<String> command(String name, Program.Plain program) throws IOException {
        Path jar = project.jar(program.module(), program.artifact());
        Path folder = state.application(name);
        if (!upToDate(folder, jar)) {
            Path unfinished = emptied(folder);
            copy(jar, unfinished);
            for (Path library : files(project.target(program.module()).resolve("lib"))) {
                copy(library, unfinished);
            }
            finish(name, unfinished, jar);
        }
        return java(
                name,
                program.heapMegabytes(),
                List.of("-cp", folder.resolve("*").toString(), program.mainClass()));
    }

    /** The command line of a program of our own class path. */
    List<String> command(String name, Program.Job program) {
        String classPath = System.getProperty("java.class.path");
        List<String> arguments = List.of("-cp", classPath, program.mainClass());
        // With a folder on its class path, as in tests, a virtual machine refuses to note classes.
        boolean onlyJars =
                Stream.of(classPath.split(File.pathSeparator, -1))
                        .noneMatch(element -> Files.isDirectory(Path.of(element)));
        return onlyJars ? java(name, JOB_HEAP, arguments) : JavaCommand.of(JOB_HEAP, arguments);
    }

    /** The options with which that process notes its loaded classes. */
    List<String> archived(String name) {
        return noting ? JavaCommand.archived(archive(name)) : List.of();
    }

    private Path archive(String name) {
        return state.application(name + ".jsa");
    }

    /**
     * Refuses what has not been built.
     *
     * @throws ProcessFailedException if something is missing
     */
    void require(Program program) {
        Path _ =
                switch (program) {
                    case Program.SpringBoot(var module, var artifact, _) ->
                            project.jar(module, artifact);
                    case Program.Plain(var module, var artifact, _, _) ->
                            project.jar(module, artifact);
                    case Program.PostgreSql _, Program.Kafka _, Program.Registry _, Program.Job _ ->
                            project.root();
                };
    }

    private List<String> java(String name, int heapMegabytes, List<String> arguments) {
        List<String> all = new ArrayList<>(archived(name));
        all.addAll(arguments);
        return JavaCommand.of(heapMegabytes, all);
    }

    private static boolean upToDate(Path folder, Path jar) throws IOException {
        Path marker = folder.resolve(MARKER);
        return Files.exists(marker) && Files.readString(marker).equals(identity(jar));
    }

    // Reproducible builds give every jar the same time, so only its contents tell it from another.
    private static String identity(Path jar) throws IOException {
        CRC32C sum = new CRC32C();
        try (FileChannel channel = FileChannel.open(jar)) {
            ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
            while (channel.read(buffer) >= 0) {
                sum.update(buffer.flip());
                buffer.clear();
            }
        }
        return jar + " " + Files.size(jar) + " " + Long.toHexString(sum.getValue());
    }

    private static Path emptied(Path folder) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        return unfinished;
    }

    private void finish(String name, Path unfinished, Path jar) throws IOException {
        Path folder = state.application(name);
        Files.writeString(unfinished.resolve(MARKER), identity(jar));
        // It would pass off the old classes as the new ones, whose jars look alike to it.
        Files.deleteIfExists(archive(name));
        Folders.delete(folder);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void extract(Path jar, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("extract.log");
        List<String> command =
                new ArrayList<>(JavaCommand.of(128, List.of("-Djarmode=tools", "-jar")));
        command.addAll(
                List.of(jar.toString(), "extract", "--force", "--destination", folder.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new ProcessFailedException(jar + " cannot be unpacked:\n" + LogTail.of(log, 20));
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(
                file,
                folder.resolve(file.getFileName()),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
