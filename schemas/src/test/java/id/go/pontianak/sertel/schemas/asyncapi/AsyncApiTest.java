package id.go.pontianak.sertel.schemas.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshHeader;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.MeshTopic;

import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The published document, read again, says what the code says and nothing else. */
class AsyncApiTest {
    private static final String COMMAND =
            "./mvnw -pl schemas -am test -Dtest=AsyncApiTest -Dasyncapi.write"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";
    private static final Path FILE = Path.of("..", "docs", "asyncapi.yaml");
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void writeIfAsked() throws IOException {
        if (System.getProperty("asyncapi.write") != null) {
            Files.writeString(FILE, AsyncApiDocument.yaml());
        }
    }

    @Test
    void the_document_is_up_to_date() {
        assertThat(FILE)
                .as("docs/asyncapi.yaml is out of date; write it anew with: " + COMMAND)
                .hasContent(AsyncApiDocument.yaml());
    }

    @Test
    void every_topic_is_described_with_its_retention() throws IOException {
        Map<String, Long> described = new TreeMap<>();
        for (JsonNode channel : document().path("channels")) {
            long retention = channel.at("/bindings/kafka/topicConfiguration/retention.ms").asLong();
            addresses(channel)
                    .forEach(topic -> assertThat(described.put(topic, retention)).isNull());
        }
        Map<String, Long> existing = new TreeMap<>();
        MeshTopic.all().stream()
                .filter(topic -> topic.purpose() != MeshTopic.Purpose.TELEMETRY)
                .forEach(
                        topic ->
                                existing.put(
                                        topic.name(),
                                        topic.retention().map(Duration::toMillis).orElse(-1L)));

        assertThat(described).isEqualTo(existing);
    }

    @ParameterizedTest
    @EnumSource
    void every_event_is_described_with_each_field_and_header(EventType type) throws IOException {
        JsonNode document = document();
        JsonNode channel = document.at("/channels/" + type.eventName());
        JsonNode message = followed(document, channel.at("/messages/" + type.eventName()));
        JsonNode payload = followed(document, message.path("payload"));
        JsonNode headers = message.at("/headers/properties");

        assertThat(channel.path("address").asString()).isEqualTo(type.topic());
        assertThat(channel.path("messages").propertyNames()).containsExactly(type.eventName());
        assertThat(new Schema.Parser().parse(payload.path("schema").toString()))
                .isEqualTo(type.schema());
        assertThat(headers.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        MeshHeader.of(MeshHeader.Kind.EVENT, MeshHeader.Kind.TRACE).stream()
                                .map(MeshHeader::header)
                                .toList());
        assertThat(headers.at("/ce_type/enum/0").asString()).isEqualTo(type.cloudEventType());
    }

    @Test
    void nothing_else_is_described() throws IOException {
        JsonNode components = document().path("components");

        assertThat(components.path("schemas").propertyNames())
                .containsExactlyElementsOf(names().toList());
        assertThat(components.path("messages").propertyNames())
                .containsExactlyElementsOf(
                        Stream.concat(names(), Stream.of("DeadLetter", "Replay", "Discard"))
                                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_service_says_and_reads_what_the_contract_says(MeshService service)
            throws IOException {
        assertThat(operations(service, "send")).isEqualTo(names(service.says().stream()));
        assertThat(operations(service, "receive")).isEqualTo(names(service.consumes().stream()));
    }

    @Test
    void dead_letters_and_what_is_sent_back_have_their_headers() throws IOException {
        JsonNode messages = document().at("/components/messages");

        assertThat(
                        Stream.of("DeadLetter", "Replay", "Discard")
                                .flatMap(
                                        name ->
                                                messages
                                                        .at("/" + name + "/headers/properties")
                                                        .propertyNames()
                                                        .stream())
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(MeshHeader.values()).map(MeshHeader::header).toList());
    }

    private static JsonNode document() throws IOException {
        Object tree =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
        return JSON.valueToTree(tree);
    }

    private static JsonNode followed(JsonNode document, JsonNode reference) {
        return document.at(reference.path("$ref").asString().substring(1));
    }

    private static Stream<String> addresses(JsonNode channel) {
        String address = channel.path("address").asString();
        return Optional.of(channel.at("/parameters/service/enum"))
                .filter(JsonNode::isArray)
                .map(
                        services ->
                                services.valueStream()
                                        .map(
                                                service ->
                                                        address.replace(
                                                                "{service}", service.asString())))
                .orElse(Stream.of(address));
    }

    private static Set<String> operations(MeshService service, String action) throws IOException {
        String start = service.id() + "." + action + ".";
        Set<String> found = new TreeSet<>();
        document()
                .path("operations")
                .forEachEntry(
                        (name, operation) -> {
                            if (name.startsWith(start) && !name.endsWith(".replays")) {
                                String event = name.substring(start.length());
                                assertThat(operation.path("action").asString()).isEqualTo(action);
                                assertThat(operation.at("/channel/$ref").asString())
                                        .isEqualTo("#/channels/" + event);
                                found.add(event);
                            }
                        });
        return found;
    }

    private static Stream<String> names() {
        return Arrays.stream(EventType.values()).map(EventType::eventName);
    }

    private static Set<String> names(Stream<EventType> types) {
        return new TreeSet<>(types.map(EventType::eventName).toList());
    }
}
