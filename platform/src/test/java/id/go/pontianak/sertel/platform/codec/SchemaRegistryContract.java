package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;

import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.sandbox.infrastructure.Running;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** What every client of the registry must do, against the real one. */
abstract class SchemaRegistryContract {

    private static final Running SERVER = MeshEnvironment.infrastructure().registry();

    private final RegistryProperties.Client client;
    private final SchemaRegistry registry;

    SchemaRegistryContract(RegistryProperties.Client client) {
        this.client = client;
        this.registry = another();
    }

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
        var late = new EventCodec(another(), catalogue);

        SERVER.stop();
        try {
            byte[] wire = codec.encode(event);
            assertThat(codec.decode(EventType.OWNER_ABSENT.topic(), wire)).isEqualTo(event);
            assertThatThrownBy(() -> late.fetch(other))
                    .isInstanceOf(TemporaryFailure.class)
                    .isNotInstanceOf(UnknownSchema.class);
            assertThatThrownBy(late::prepare).isInstanceOf(TemporaryFailure.class);
        } finally {
            SERVER.start();
            SERVER.awaitReady();
        }
        late.fetch(other);
        late.prepare();
    }

    @Test
    void theCredentialsOfTheServiceAreSentAlong() throws IOException {
        List<String> seen = new CopyOnWriteArrayList<>();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    seen.add(exchange.getRequestHeaders().getFirst("Authorization"));
                    byte[] answer =
                            "{\"subject\":\"x-value\",\"version\":1,\"id\":7}".getBytes(UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        try {
            URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            SchemaRegistry guarded = at(url, "service", "s3cret");

            assertThat(guarded.id("x-value", schema())).isEqualTo(7);
            assertThat(seen).containsExactly("Basic c2VydmljZTpzM2NyZXQ=");
        } finally {
            server.stop(0);
        }
    }

    private SchemaRegistry another() {
        return at(URI.create(MeshEnvironment.infrastructure().registryUrl()), null, null);
    }

    private SchemaRegistry at(URI url, @Nullable String username, @Nullable String password) {
        return new CodecConfiguration()
                .schemaRegistry(new RegistryProperties(url, username, password, client));
    }

    private static Schema schema() {
        return EventType.OWNER_INVITED.schema();
    }
}
