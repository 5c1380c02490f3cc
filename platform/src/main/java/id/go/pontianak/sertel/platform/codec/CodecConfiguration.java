package id.go.pontianak.sertel.platform.codec;

import org.apache.avro.util.ClassSecurityValidator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

import java.util.ServiceLoader;
import java.util.Set;

/** Registry and codec. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistryProperties.class)
public class CodecConfiguration {

    @Bean
    SchemaRegistry schemaRegistry(RegistryProperties properties) {
        return switch (properties.client()) {
            case OWN -> new ConfluentSchemaRegistry(properties, RestClient.builder());
            case CONFLUENT ->
                    ServiceLoader.load(SchemaRegistryProvider.class)
                            .findFirst()
                            .orElseThrow(CodecConfiguration::notInThisBuild)
                            .create(properties);
        };
    }

    @Bean
    EventCodec eventCodec(SchemaRegistry registry, EventCatalogue catalogue) {
        trust(catalogue);
        return new EventCodec(registry, catalogue);
    }

    @Bean
    CodecPreparation codecPreparation(EventCodec codec) {
        return new CodecPreparation(codec);
    }

    private static IllegalStateException notInThisBuild() {
        return new IllegalStateException(
                "sertel.registry.client is confluent, but Confluent's client is not in this build:"
                        + " see docs/confluent.md");
    }

    /** Avro makes no object of a class that it was not told to trust. */
    private static void trust(EventCatalogue catalogue) {
        Set<String> packages =
                catalogue.entries().stream()
                        .map(entry -> entry.record().getPackageName())
                        .collect(java.util.stream.Collectors.toSet());
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(
                        ClassSecurityValidator.DEFAULT,
                        type -> packages.contains(type.getPackageName())));
    }
}
