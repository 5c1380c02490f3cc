package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.AotCache;
import id.go.pontianak.sertel.sandbox.infrastructure.JavaCommand;
import id.go.pontianak.sertel.sandbox.infrastructure.KafkaBroker;
import id.go.pontianak.sertel.sandbox.infrastructure.LogTail;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;
import id.go.pontianak.sertel.sandbox.infrastructure.RegistryServer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns what has been built into command lines. */
final class Applications {

    private static final int JOB_HEAP = 128;
    private static final AotCache NO_CACHE = new AotCache(Path.of("none.aot"));

    private final Project project;
    private final boolean noting;
    private final ProgramStore store;

    /**
     * @param noting whether Spring Boot programs, which load the most, note their classes at their
     *     first graceful end while there is no cache
     */
    Applications(Project project, boolean noting) {
        this.noting = noting;
        this.project = project;
        this.store = new ProgramStore(project.root().resolve(".sertel/programs"));
    }

    /** A Spring Boot jar, unpacked, which starts faster. */
    InPlace springBoot(String name, Program.SpringBoot program)
            throws IOException, InterruptedException {
        Path jar = project.jar(program.module(), program.artifact());
        Path folder = store.of(program.artifact(), jar, empty -> extract(jar, empty));
        return inPlace(
                cache(folder, name),
                noting,
                program.heapMegabytes(),
                List.of("-jar", folder.resolve(jar.getFileName()).toString()));
    }

    /** A plain jar with its libraries. */
    InPlace plain(String name, Program.Plain program) throws IOException, InterruptedException {
        Path jar = project.jar(program.module(), program.artifact());
        Path libraries = project.target(program.module()).resolve("lib");
        Path folder = store.of(program.artifact(), jar, empty -> copy(jar, libraries, empty));
        return inPlace(
                cache(folder, name),
                false,
                program.heapMegabytes(),
                Stream.concat(
                                program.options().stream(),
                                Stream.of(
                                        "-cp", folder.resolve("*").toString(), program.mainClass()))
                        .toList());
    }

    /** A program of our own class path. */
    InPlace job(String name, Program.Job program) throws IOException {
        String classPath = System.getProperty("java.class.path");
        List<Path> files =
                Stream.of(classPath.split(File.pathSeparator, -1))
                        .map(Path::of)
                        .filter(Files::exists)
                        .toList();
        List<String> arguments = List.of("-cp", classPath, program.mainClass());
        if (files.stream().anyMatch(Files::isDirectory)) {
            // As in tests; a virtual machine keeps no classes of such a class path.
            return inPlace(NO_CACHE, false, JOB_HEAP, arguments);
        }
        return inPlace(cache(store.of(name, files), name), false, JOB_HEAP, arguments);
    }

    /** The broker. */
    InPlace kafka(String name) throws IOException {
        Path folder = store.of(name, files(KafkaBroker.programs()));
        return new InPlace(cache(folder, name), false, KafkaBroker::command);
    }

    /** The registry. */
    InPlace registry(String name) throws IOException {
        Path folder = store.of(name, files(RegistryServer.programs()));
        return new InPlace(cache(folder, name), false, RegistryServer::command);
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
                    case Program.Plain(var module, var artifact, _, _, _) ->
                            project.jar(module, artifact);
                    case Program.PostgreSql _, Program.Kafka _, Program.Registry _, Program.Job _ ->
                            project.root();
                };
    }

    private static InPlace inPlace(
            AotCache cache, boolean noting, int heapMegabytes, List<String> arguments) {
        return new InPlace(
                cache,
                noting,
                options -> {
                    List<String> all = new ArrayList<>(options);
                    all.addAll(arguments);
                    return JavaCommand.of(heapMegabytes, all);
                });
    }

    private static AotCache cache(Path folder, String name) {
        // Of another virtual machine it would be passed over, and never be made anew.
        String machine = Runtime.version().toString().replaceAll("[^\\w.+-]", "_");
        return new AotCache(folder.resolve(name + "-" + machine + ".aot"));
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

    private static void copy(Path jar, Path libraries, Path folder) throws IOException {
        List<Path> all = new ArrayList<>(files(libraries));
        all.add(jar);
        for (Path file : all) {
            Files.copy(
                    file,
                    folder.resolve(file.getFileName()),
                    StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
