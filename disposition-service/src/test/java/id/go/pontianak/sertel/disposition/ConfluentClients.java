package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.sandbox.infrastructure.TestInfrastructure;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the scripts of {@code sandbox/confluent-clients} with Node.js. */
final class ConfluentClients {

    private static final Path FOLDER = Path.of("..", "sandbox", "confluent-clients");
    private static final Path INSTALLED = FOLDER.resolve("node_modules/.package-lock.json");
    private static final long PATIENCE_MINUTES = 3;

    private ConfluentClients() {}

    /** Installs the packages if they are not; the test is skipped where there is no Node.js. */
    static void install() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                answers("node") && answers("npm"),
                "SKIPPED: Confluent's JavaScript clients need node (20 or later) and npm on the"
                        + " path");
        Path wanted = FOLDER.resolve("package-lock.json");
        if (!Files.exists(INSTALLED)
                || Files.getLastModifiedTime(INSTALLED).compareTo(Files.getLastModifiedTime(wanted))
                        < 0) {
            run(List.of("npm", "ci"));
        }
    }

    /** Runs a script to its end and gives what it printed; fails if the script did. */
    static String run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        TestInfrastructure infrastructure = MeshEnvironment.infrastructure();
        Path output = Files.createTempFile("node", ".out");
        var builder =
                new ProcessBuilder(command)
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", infrastructure.bootstrapServers());
        builder.environment().put("SCHEMA_REGISTRY_URL", infrastructure.registryUrl());
        // What KafkaJS does inside would stand among the output.
        builder.environment().put("NODE_NO_WARNINGS", "1");
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(ended).as("%s ended; it said: %s", command, text).isTrue();
            assertThat(process.exitValue()).as("%s said: %s", command, text).isZero();
            return text;
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }

    private static boolean answers(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
