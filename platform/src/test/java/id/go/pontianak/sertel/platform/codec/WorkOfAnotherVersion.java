package id.go.pontianak.sertel.platform.codec;

import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.schemas.EventExample;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.deployment.Deployment;
import id.go.pontianak.sertel.schemas.deployment.DeploymentSettings;

import org.springframework.web.client.RestClient;

import java.net.URI;
import java.nio.ByteBuffer;

/**
 * What {@link CodeOfAnotherVersion} does inside its class loader, by types that both sides know.
 */
public final class WorkOfAnotherVersion {

    private WorkOfAnotherVersion() {}

    /** Topics and schemas, as the deployment puts them in place. */
    public static void deploy(String bootstrapServers, String registry) {
        Deployment.apply(DeploymentSettings.of(bootstrapServers, URI.create(registry)), _ -> {});
    }

    /** An {@code OwnerAbsent}, from JSON to the wire. */
    public static byte[] encode(String registry, String json) {
        return codec(registry)
                .encode(new EventExample(EventType.OWNER_ABSENT, json, new byte[0]).record());
    }

    /** An {@code OwnerAbsent}, from the wire to JSON. */
    public static String decode(String registry, byte[] value) {
        EventCodec codec = codec(registry);
        codec.fetch(ByteBuffer.wrap(value, 1, Integer.BYTES).getInt());
        return codec.decode(EventType.OWNER_ABSENT.topic(), value).toString();
    }

    private static EventCodec codec(String registry) {
        EventCodec codec =
                new CodecConfiguration()
                        .eventCodec(
                                new ConfluentSchemaRegistry(
                                        RegistryProperties.of(URI.create(registry)),
                                        RestClient.builder()),
                                EventsOnKafka.catalogue("/sertel/test-service"));
        codec.prepare();
        return codec;
    }
}
