package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.sandbox.infrastructure.Running;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.UUID;

class ConfluentSchemaRegistryIT {

    private static final Running SERVER = MeshEnvironment.infrastructure().registry();

    private final ConfluentSchemaRegistry registry =
            new ConfluentSchemaRegistry(
                    new RegistryProperties(
                            URI.create(MeshEnvironment.infrastructure().registryUrl()), null, null),
                    RestClient.builder());

    @ParameterizedTest
    @EnumSource
    void everyEventsSchemaIsFoundUnderItsSubjectAndReadUnderItsId(EventType type) {
        int id = registry.id(type.subject(), type.schema());

        assertThat(registry.schema(id)).isEqualTo(type.schema());
    }

    @ParameterizedTest
    @ValueSource(ints = {987_654_321, Integer.MAX_VALUE, 0, -1, Integer.MIN_VALUE})
    void anIdThatTheRegistryDoesNotKnowMayBeKnownLater(int id) {
        assertThatThrownBy(() -> registry.schema(id))
                .isInstanceOf(UnknownSchema.class)
                .isInstanceOf(TemporaryFailure.class);
    }

    @Test
    void aSchemaOrSubjectThatIsNotRegisteredYetMayBeLaterAndIsNotRegisteredByUs() {
        Schema schema = SchemaBuilder.record("Nobodys").fields().endRecord();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> registry.id("nobodys-value", schema))
                    .isInstanceOf(TemporaryFailure.class);
            assertThatThrownBy(() -> registry.id(EventType.OWNER_ABSENT.subject(), schema))
                    .isInstanceOf(TemporaryFailure.class);
        }
    }

    @Test
    void whileTheRegistryIsAwayWhatIsKnownStillWorksAndWhatIsNotWaits() {
        EventCatalogue catalogue = EventsOnKafka.catalogue("/sertel/test-service");
        EventCodec codec = new CodecConfiguration().eventCodec(registry, catalogue);
        codec.prepare();
        var event = Samples.absent(UUID.randomUUID(), 1, "x");
        int id = ByteBuffer.wrap(codec.encode(event), 1, Integer.BYTES).getInt();
        codec.fetch(id);
        int other = registry.id(EventType.OWNER_INVITED.subject(), schema());

        SERVER.stop();
        try {
            byte[] wire = codec.encode(event);
            assertThat(codec.decode(EventType.OWNER_ABSENT.topic(), wire)).isEqualTo(event);
            assertThatThrownBy(() -> codec.fetch(other))
                    .isInstanceOf(TemporaryFailure.class)
                    .isNotInstanceOf(UnknownSchema.class);
            var late = new EventCodec(registry, catalogue);
            assertThatThrownBy(late::prepare).isInstanceOf(TemporaryFailure.class);
        } finally {
            SERVER.start();
            SERVER.awaitReady();
        }
        codec.fetch(other);
    }

    private static Schema schema() {
        return EventType.OWNER_INVITED.schema();
    }
}
