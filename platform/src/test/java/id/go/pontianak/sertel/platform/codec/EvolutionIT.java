package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.sandbox.infrastructure.TestInfrastructure;
import id.go.pontianak.sertel.schemas.EventExample;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.client.RestClient;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The evolution of an event as schemas/README.md tells it: {@code OwnerAbsent} gets a field, and
 * services built before and after that work on one topic.
 */
class EvolutionIT {

    private static final TestInfrastructure INFRASTRUCTURE = MeshEnvironment.infrastructure();
    private static final EventType TYPE = EventType.OWNER_ABSENT;
    private static final String COUNT = "{\"name\":\"count\"";

    @TempDir private Path folder;

    @Test
    void codeFromBeforeAndAfterANewFieldReadEachOthersEventsOnOneTopic() throws Exception {
        UUID application = UUID.randomUUID();
        EventCodec old = codec();
        try (var mesh = new EventsOnKafka(old);
                var changed =
                        CodeOfAnotherVersion.of(
                                replaced(
                                        COUNT,
                                        "{\"name\":\"excuse\",\"type\":[\"null\",\"string\"],"
                                                + "\"doc\":\"Why, as a code.\",\"default\":null},"
                                                + COUNT),
                                folder)) {
            mesh.say(Samples.absent(application, 1, "before"));

            changed.deploy(INFRASTRUCTURE.bootstrapServers(), INFRASTRUCTURE.registryUrl());
            byte[] said =
                    changed.encode(
                            INFRASTRUCTURE.registryUrl(),
                            EventExample.of(TYPE)
                                    .json()
                                    .replaceFirst(
                                            "\"count\": 1",
                                            "\"count\": 2, \"excuse\": {\"string\": \"ILL\"}"));
            mesh.send(TYPE.topic(), application.toString(), said, Map.of());
            mesh.say(Samples.absent(application, 3, "after"));

            assertThat(mesh.heard(OwnerAbsent.class, application, 3))
                    .extracting(OwnerAbsent::getCount)
                    .containsExactly(1, 2, 3);
            List<byte[]> values =
                    mesh.records(TYPE.topic(), application.toString(), 3).stream()
                            .map(record -> record.value())
                            .toList();
            assertThat(id(values.get(1))).isNotEqualTo(id(values.get(0)));
            assertThat(id(values.get(2))).isEqualTo(id(values.get(0)));
            assertThat(changed.decode(INFRASTRUCTURE.registryUrl(), values.get(0)))
                    .contains("\"excuse\": null", "\"count\": 1");
            assertThat(changed.decode(INFRASTRUCTURE.registryUrl(), values.get(1)))
                    .contains("\"excuse\": \"ILL\"", "\"count\": 2");
        }
        // A service of the old version that starts only now still finds its own schema.
        assertThat(id(codec().encode(Samples.absent(application, 4, "late"))))
                .isEqualTo(id(old.encode(Samples.absent(application, 4, "late"))));
    }

    @Test
    void aChangeThatOldCodeCouldNotReadIsNotDeployed() throws Exception {
        try (var breaking =
                CodeOfAnotherVersion.of(replaced("\"invitationId\"", "\"invitation\""), folder)) {
            assertThatThrownBy(
                            () ->
                                    breaking.deploy(
                                            INFRASTRUCTURE.bootstrapServers(),
                                            INFRASTRUCTURE.registryUrl()))
                    .hasMessageContaining(TYPE.subject())
                    .hasMessageContaining("not compatible");
        }
    }

    private static EventCodec codec() {
        EventCodec codec =
                new CodecConfiguration()
                        .eventCodec(
                                new ConfluentSchemaRegistry(
                                        RegistryProperties.of(
                                                URI.create(INFRASTRUCTURE.registryUrl())),
                                        RestClient.builder()),
                                EventsOnKafka.catalogue("/sertel/test-service"));
        codec.prepare();
        return codec;
    }

    private static Schema replaced(String before, String after) {
        String text = TYPE.schema().toString();
        assertThat(text).contains(before);
        return new Schema.Parser().parse(text.replace(before, after));
    }

    private static int id(byte[] wire) {
        return ByteBuffer.wrap(wire, 1, Integer.BYTES).getInt();
    }
}
