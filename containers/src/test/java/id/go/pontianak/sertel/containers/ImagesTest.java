package id.go.pontianak.sertel.containers;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.infrastructure.ContainerImages;

import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;

/** Tests in containers stand on what a city runs. */
class ImagesTest {

    private static final Compose COMPOSE = Compose.read();

    @Test
    void testsUseTheImagesOfTheMesh() {
        assertThat(ContainerImages.KAFKA).isEqualTo(COMPOSE.image("kafka"));
        assertThat(ContainerImages.REGISTRY).isEqualTo(COMPOSE.image("registry"));
        assertThat(ContainerImages.POSTGRES).isEqualTo(COMPOSE.image("postgres"));
    }

    @Test
    void theBrokerHasTheVersionOfTheClients() {
        assertThat(COMPOSE.image("kafka")).isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
    }

    @Test
    void theDatabaseHasTheVersionOfTheSandbox() {
        String sandbox = Repository.text("sandbox/infrastructure/pom.xml");
        assertThat(Repository.found("<postgres-binaries.version>(\\d+\\.\\d+)", sandbox))
                .containsExactly(COMPOSE.image("postgres").replace("postgres:", ""));
    }
}
