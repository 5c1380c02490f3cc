package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.ProcessRecord;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a supervisor that stays when we go, and relays what it says until it is ready. */
final class Background {

    private final State state;
    private final Console console;
    private final Path output;
    private long relayed;

    Background(State state, Console console) {
        this.state = state;
        this.console = console;
        this.output = state.file("supervisor.log");
    }

    int start(List<String> arguments) {
        try {
            Files.createDirectories(state.directory());
            // It holds what up prints, secrets included.
            Files.deleteIfExists(output);
            Files.createFile(
                    output,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Process supervisor = spawn(arguments);
            Thread hook = Thread.ofPlatform().unstarted(() -> abort(supervisor));
            Runtime.getRuntime().addShutdownHook(hook);
            int code = relay(supervisor);
            Runtime.getRuntime().removeShutdownHook(hook);
            return code;
        } catch (IOException e) {
            console.say("Sertel cannot be started: " + e);
            return Supervisor.FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Supervisor.FAILED;
        }
    }

    private Process spawn(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(SelfCommand.of("supervise"));
        command.addAll(arguments);
        try {
            return background(prefixed("setsid", command)).start();
        } catch (IOException _) {
            // Where there is no setsid the shell's job control leaves us alone after nohup.
            return background(prefixed("nohup", command)).start();
        }
    }

    private ProcessBuilder background(List<String> command) {
        return new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    }

    private static List<String> prefixed(String program, List<String> command) {
        List<String> prefixed = new ArrayList<>(List.of(program));
        prefixed.addAll(command);
        return prefixed;
    }

    private int relay(Process supervisor) throws IOException, InterruptedException {
        while (!supervisor.waitFor(100, TimeUnit.MILLISECONDS)) {
            print();
            boolean ready =
                    ProcessRecord.read(state.file("ready"))
                            .filter(record -> record.pid() == supervisor.pid())
                            .isPresent();
            if (ready) {
                print();
                return Supervisor.GOOD;
            }
        }
        print();
        return supervisor.exitValue();
    }

    private void print() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(output.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - relayed)];
            file.seek(relayed);
            file.readFully(bytes);
            relayed += bytes.length;
            console.stream().print(new String(bytes, StandardCharsets.UTF_8));
            console.stream().flush();
        }
    }

    /** Ctrl-C before it is ready means that nothing shall stay. */
    private static void abort(Process supervisor) {
        supervisor.destroy();
        try {
            supervisor.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
