package id.go.pontianak.sertel.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;

class EndpointsTest {

    @TempDir Path directory;

    @Test
    void withoutConfigurationThePortsAreTheUsualOnes() {
        Endpoints endpoints = Endpoints.configured(directory.resolve("none"), Map.of());

        assertThat(endpoints.url("intake")).isEqualTo("http://localhost:8081");
        assertThat(endpoints.port("kafka")).isEqualTo(9092);
    }

    @Test
    void theEnvironmentOverridesTheFileAndTheFileTheUsualPorts() throws IOException {
        Path file = directory.resolve("ports.properties");
        Files.writeString(file, "intake=18081\nissuance=18084\n");

        Endpoints endpoints = Endpoints.configured(file, Map.of("SERTEL_PORT_INTAKE", "28081"));

        assertThat(endpoints.port("intake")).isEqualTo(28081);
        assertThat(endpoints.port("issuance")).isEqualTo(18084);
        assertThat(endpoints.port("login")).isEqualTo(9000);
    }

    @Test
    void aValueThatIsNoPortIsNamed() {
        assertThatThrownBy(
                        () ->
                                Endpoints.configured(
                                        directory.resolve("none"),
                                        Map.of("SERTEL_PORT_MAIL", "70000")))
                .isInstanceOf(ProcessFailedException.class)
                .hasMessageContaining("SERTEL_PORT_MAIL")
                .hasMessageContaining("70000");
    }

    @Test
    void notedPortsAreReadBack() {
        Endpoints endpoints = Endpoints.free();
        endpoints.write(directory.resolve("endpoints"));

        assertThat(Endpoints.configured(directory.resolve("endpoints"), Map.of()))
                .isEqualTo(endpoints);
        assertThat(new HashSet<>(endpoints.ports().values())).hasSize(endpoints.ports().size());
    }
}
