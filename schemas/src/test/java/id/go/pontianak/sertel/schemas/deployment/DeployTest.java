package id.go.pontianak.sertel.schemas.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

class DeployTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1",
                    "SCHEMA_REGISTRY_URL", "http://127.0.0.1:1");

    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @Test
    void the_environment_is_enough() {
        DeploymentSettings settings = CommandLine.parse(new String[0], ENVIRONMENT);

        assertThat(settings.bootstrapServers()).isEqualTo("127.0.0.1:1");
        assertThat(settings.schemaRegistry()).hasToString("http://127.0.0.1:1");
        assertThat(settings.partitions()).isEqualTo(12);
        assertThat(settings.replicationFactor()).isEqualTo((short) -1);
        assertThat(settings.registryCredentials()).isEmpty();
    }

    @Test
    void an_argument_overrides_its_variable() {
        DeploymentSettings settings =
                CommandLine.parse(
                        new String[] {
                            "--bootstrap-servers", "kafka:9092",
                            "--partitions", "24",
                            "--replication-factor", "3",
                            "--patience", "5"
                        },
                        ENVIRONMENT);

        assertThat(settings.bootstrapServers()).isEqualTo("kafka:9092");
        assertThat(settings.partitions()).isEqualTo(24);
        assertThat(settings.replicationFactor()).isEqualTo((short) 3);
        assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void secrets_come_from_files_and_are_not_shown(@TempDir Path folder) throws Exception {
        Path credentials = Files.writeString(folder.resolve("registry"), "deploy:s3cret\n");
        Path properties =
                Files.writeString(folder.resolve("kafka"), "security.protocol=SASL_SSL\n");

        DeploymentSettings settings =
                CommandLine.parse(
                        new String[] {"--kafka-properties", properties.toString()},
                        Map.of(
                                "KAFKA_BOOTSTRAP_SERVERS", "kafka:9093",
                                "SCHEMA_REGISTRY_URL", "https://registry",
                                "SCHEMA_REGISTRY_BASIC_AUTH_FILE", credentials.toString()));

        assertThat(settings.registryCredentials()).contains("deploy:s3cret");
        assertThat(settings.kafkaProperties()).containsEntry("security.protocol", "SASL_SSL");
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandLine.parse(new String[0], Map.of()))
                .withMessageContaining("KAFKA_BOOTSTRAP_SERVERS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandLine.parse(new String[] {"--what"}, ENVIRONMENT))
                .withMessageContaining("--what");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CommandLine.parse(new String[] {"--partitions", "0"}, ENVIRONMENT))
                .withMessageContaining("partitions");
    }

    @Test
    void a_misunderstood_command_ends_with_2() {
        assertThat(run("--partitions", "many")).isEqualTo(2);
        assertThat(error.toString(StandardCharsets.UTF_8)).contains("KAFKA_PARTITIONS");
    }

    @Test
    void a_broker_that_stays_away_ends_with_1_and_is_named() {
        assertThat(run("--bootstrap-servers", "no-such-host.invalid:9092", "--patience", "0"))
                .isEqualTo(1);
        assertThat(error.toString(StandardCharsets.UTF_8)).contains("no-such-host.invalid:9092");
    }

    private int run(String... arguments) {
        return Deploy.run(
                arguments,
                ENVIRONMENT,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(error, true, StandardCharsets.UTF_8));
    }
}
