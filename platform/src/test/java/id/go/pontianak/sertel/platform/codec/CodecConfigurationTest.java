package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.ServiceLoader;

class CodecConfigurationTest {

    @Test
    void aRegistryClientThatThisBuildHasNotGotIsNamedAtTheStart() {
        assumeThat(ServiceLoader.load(SchemaRegistryProvider.class)).isEmpty();
        var properties =
                new RegistryProperties(
                        URI.create("http://localhost:1"),
                        null,
                        null,
                        RegistryProperties.Client.CONFLUENT);

        assertThatThrownBy(() -> new CodecConfiguration().schemaRegistry(properties))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("docs/confluent.md");
    }
}
