package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

import java.util.Objects;
import java.util.stream.Stream;

class ConsumedTopicsTest {

    @Test
    void theServiceReadsWhatTheMeshSaysItReads() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        var properties = Objects.requireNonNull(yaml.getObject());

        assertThat(properties.getProperty("sertel.consumes").split(","))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        MeshService.NOTIFICATION.consumes().stream()
                                                .map(EventType::topic),
                                        Stream.of(MeshService.NOTIFICATION.replayTopic()))
                                .toList());
    }
}
