package id.go.pontianak.sertel.schemas.asyncapi;

import static id.go.pontianak.sertel.schemas.asyncapi.Tree.map;

import id.go.pontianak.sertel.schemas.MeshService;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import java.util.Arrays;
import java.util.Map;

/**
 * The document, made from topics, schemas, headers and services as the code holds them.
 *
 * @see <a href="https://www.asyncapi.com/docs/reference/specification/v3.0.0">AsyncAPI 3.0.0</a>
 */
final class AsyncApiDocument {
    private static final String DESCRIPTION =
            """
            The events of SOP 107/TKPBET.DKI/2020 of the city of Pontianak, one topic per event. Values are Avro in the \
            Confluent wire format (a zero byte, the schema id as four bytes big-endian, Avro binary), under the subject \
            <topic>-value. An event may arrive more than once (the same ce_id is the same event); events of one \
            application are in order on each topic, not among topics. Fields tagged PII hold personal data. The \
            topics sertel.health.v1 and sertel.audit.v1, between the services and their operators, are not described \
            here. Generated: see schemas/README.md.\
            """;

    private AsyncApiDocument() {}

    static String yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options).dump(tree());
    }

    private static Map<String, Object> tree() {
        return map(
                "asyncapi",
                "3.0.0",
                "id",
                "urn:id:go:pontianak:sertel",
                "info",
                map(
                        "title",
                        "Sertel",
                        "version",
                        "1.0.0",
                        "description",
                        DESCRIPTION,
                        "tags",
                        Operations.tags(Arrays.stream(MeshService.values()))),
                "defaultContentType",
                "application/avro",
                "servers",
                map(
                        "sandbox",
                        map(
                                "host",
                                "localhost:9092",
                                "protocol",
                                "kafka",
                                "description",
                                "The mesh on one machine; an installation says its own addresses.",
                                "bindings",
                                Messages.kafka(
                                        "schemaRegistryUrl",
                                        "http://localhost:8090/apis/ccompat/v7",
                                        "schemaRegistryVendor",
                                        "confluent"))),
                "channels",
                Channels.all(),
                "operations",
                Operations.all(),
                "components",
                map("messages", Messages.all(), "schemas", Messages.schemas()));
    }
}
