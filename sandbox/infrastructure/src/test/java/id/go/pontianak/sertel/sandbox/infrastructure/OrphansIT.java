package id.go.pontianak.sertel.sandbox.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

class OrphansIT {

    @TempDir Path directory;

    @Test
    void nothingOutlivesAStarterThatIsKilledAndEverythingStartsAgain() throws Exception {
        List<Integer> ports = Ports.free(3);
        Process starter = starter(ports);
        List<ProcessHandle> children = childrenWhenReady(starter);
        assertThat(children).hasSizeGreaterThanOrEqualTo(3).allMatch(ProcessHandle::isAlive);

        starter.destroyForcibly().waitFor();

        for (ProcessHandle child : children) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }
        for (int port : ports) {
            assertThat(Ports.isFree(port)).isTrue();
        }

        Process again = starter(ports);
        assertThat(childrenWhenReady(again)).isNotEmpty();
        List<ProcessHandle> last = again.descendants().toList();
        again.destroyForcibly().waitFor();
        for (ProcessHandle child : last) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private Process starter(List<Integer> ports) throws Exception {
        List<String> command =
                new ArrayList<>(
                        JavaCommand.of(
                                128,
                                List.of(
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Starter.class.getName(),
                                        directory.toString())));
        ports.forEach(port -> command.add(port.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<ProcessHandle> childrenWhenReady(Process starter) throws Exception {
        try (BufferedReader output = starter.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.equals("ready")) {
                line = output.readLine();
            }
            assertThat(line).isEqualTo("ready");
        }
        return starter.descendants().toList();
    }

    /** A program that starts all three and waits to be killed. */
    static final class Starter {

        private Starter() {}

        // The parent reads our output.
        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) throws InterruptedException {
            Path directory = Path.of(arguments[0]);
            Database schemas = new Database("registry", "registry", "secret");
            PostgresServer postgres =
                    PostgresServer.start(
                            directory.resolve("postgres"),
                            Integer.parseInt(arguments[1]),
                            List.of(schemas));
            Running kafka =
                    KafkaBroker.start(directory.resolve("kafka"), Integer.parseInt(arguments[2]));
            postgres.awaitReady();
            Running registry =
                    RegistryServer.start(
                            directory.resolve("registry"),
                            Integer.parseInt(arguments[3]),
                            postgres.jdbcUrl("registry"),
                            schemas.username(),
                            schemas.password());
            kafka.awaitReady();
            registry.awaitReady();
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }
}
