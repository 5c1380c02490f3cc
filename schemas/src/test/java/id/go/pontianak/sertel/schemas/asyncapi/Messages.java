package id.go.pontianak.sertel.schemas.asyncapi;

import static id.go.pontianak.sertel.schemas.asyncapi.Tree.join;
import static id.go.pontianak.sertel.schemas.asyncapi.Tree.map;
import static id.go.pontianak.sertel.schemas.asyncapi.Tree.reference;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshHeader;
import id.go.pontianak.sertel.schemas.MeshHeader.Kind;
import id.go.pontianak.sertel.schemas.MeshService;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands on the topics: headers, keys and payloads. */
final class Messages {
    static final String DEAD_LETTER = "DeadLetter";
    static final String REPLAY = "Replay";
    static final String DISCARD = "Discard";

    private static final JsonMapper JSON = new JsonMapper();

    private Messages() {}

    static Map<String, Object> all() {
        return join(
                List.of(
                        map(Arrays.stream(EventType.values()), EventType::eventName, Messages::of),
                        map(
                                DEAD_LETTER,
                                aside(
                                        "A record that its reader can't handle, byte for byte. Its"
                                                + " own CloudEvents headers and trace come along.",
                                        headers(
                                                List.of(Kind.ORIGIN, Kind.BURIAL),
                                                List.of(Kind.EVENT, Kind.TRACE))),
                                REPLAY,
                                aside(
                                        "A dead letter, as it was or mended, for the service to"
                                                + " handle after all.",
                                        headers(
                                                List.of(Kind.ORIGIN),
                                                List.of(Kind.EVENT, Kind.TRACE, Kind.BURIAL))),
                                DISCARD,
                                aside(
                                        "The order to forget a dead letter and go on with the"
                                                + " case.",
                                        headers(
                                                List.of(Kind.ORIGIN, Kind.DISCARD),
                                                List.of(Kind.EVENT, Kind.TRACE, Kind.BURIAL))))));
    }

    static Map<String, Object> schemas() {
        return map(
                Arrays.stream(EventType.values()),
                EventType::eventName,
                type ->
                        map(
                                "schemaFormat",
                                "application/vnd.apache.avro;version=1.9.0",
                                "schema",
                                JSON.readValue(type.schema().toString(), Map.class)));
    }

    private static Map<String, Object> of(EventType type) {
        Map<MeshHeader, List<String>> values =
                Map.of(
                        MeshHeader.CE_SPECVERSION,
                        List.of("1.0"),
                        MeshHeader.CE_TYPE,
                        List.of(type.cloudEventType()),
                        MeshHeader.CONTENT_TYPE,
                        List.of("application/avro"),
                        MeshHeader.CE_SOURCE,
                        Arrays.stream(MeshService.values())
                                .filter(service -> service.says().contains(type))
                                .map(MeshService::source)
                                .toList());
        return map(
                "name",
                type.cloudEventType(),
                "title",
                type.eventName(),
                "summary",
                type.schema().getDoc(),
                "contentType",
                "application/avro",
                "headers",
                headers(List.of(Kind.EVENT), List.of(Kind.TRACE), values),
                "payload",
                reference("components/schemas/" + type.eventName()),
                "correlationId",
                map(
                        "description",
                        "The application.",
                        "location",
                        "$message.header#/" + MeshHeader.CE_SUBJECT.header()),
                "bindings",
                kafka(
                        "key",
                        map(
                                "type", "string",
                                "format", "uuid",
                                "description", "The applicationId."),
                        "schemaIdLocation",
                        "payload",
                        "schemaIdPayloadEncoding",
                        "confluent",
                        "schemaLookupStrategy",
                        "TopicNameStrategy"));
    }

    private static Map<String, Object> aside(String summary, Map<String, Object> headers) {
        return map(
                "summary",
                summary,
                "contentType",
                "application/octet-stream",
                "headers",
                headers,
                "payload",
                map("type", "string", "format", "binary"),
                "bindings",
                kafka(
                        "key",
                        map(
                                "type",
                                List.of("string", "null"),
                                "description",
                                "The applicationId; none if the record had none.")));
    }

    static Map<String, Object> kafka(Object... binding) {
        Map<String, Object> kafka = map(binding);
        kafka.put("bindingVersion", "0.5.0");
        return map("kafka", kafka);
    }

    private static Map<String, Object> headers(List<Kind> required, List<Kind> possible) {
        return headers(required, possible, Map.of());
    }

    private static Map<String, Object> headers(
            List<Kind> required, List<Kind> possible, Map<MeshHeader, List<String>> values) {
        List<MeshHeader> always = MeshHeader.of(required.toArray(Kind[]::new));
        List<MeshHeader> sometimes = MeshHeader.of(possible.toArray(Kind[]::new));
        return map(
                "type",
                "object",
                "required",
                always.stream().map(MeshHeader::header).toList(),
                "properties",
                map(
                        Stream.concat(always.stream(), sometimes.stream()),
                        MeshHeader::header,
                        header -> header(header, values.getOrDefault(header, List.of()))));
    }

    private static Map<String, Object> header(MeshHeader header, List<String> values) {
        Map<String, Object> schema = map("type", "string", "description", header.meaning());
        if (!values.isEmpty()) {
            schema.put("enum", values);
        }
        return schema;
    }
}
