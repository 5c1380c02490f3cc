package id.go.pontianak.sertel.intake.page;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The events as the AsyncAPI document describes them, read when somebody first asks. */
@Component
class DescribedEvents {

    /** Name of the document in the jar. */
    static final String DOCUMENT = "asyncapi.yaml";

    /**
     * An event.
     *
     * @param topic where it is said
     * @param speakers services that say it
     */
    record Event(
            String name, String topic, String summary, List<String> speakers, List<Field> fields) {}

    /**
     * A field of an event.
     *
     * @param personal whether it holds personal data
     */
    record Field(String name, String type, String text, boolean personal) {}

    private volatile List<Event> known = List.of();

    List<Event> all() {
        if (known.isEmpty()) {
            known = read();
        }
        return known;
    }

    private static List<Event> read() {
        try (InputStream in = new ClassPathResource(DOCUMENT).getInputStream()) {
            return events(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Event> events(Object document) {
        Map<?, ?> channels = map(map(document).get("channels"));
        Map<?, ?> schemas = map(map(map(document).get("components")).get("schemas"));
        List<Event> events = new ArrayList<>();
        channels.forEach(
                (name, channel) ->
                        events.add(
                                new Event(
                                        text(name),
                                        text(map(channel).get("address")),
                                        text(map(channel).get("summary")),
                                        speakers(document, text(name)),
                                        fields(map(map(schemas.get(name)).get("schema"))))));
        return List.copyOf(events);
    }

    private static List<String> speakers(Object document, String event) {
        String end = ".send." + event;
        return map(map(document).get("operations")).keySet().stream()
                .map(DescribedEvents::text)
                .filter(operation -> operation.endsWith(end))
                .map(operation -> operation.substring(0, operation.length() - end.length()))
                .toList();
    }

    private static List<Field> fields(Map<?, ?> schema) {
        List<Field> fields = new ArrayList<>();
        for (Object each : list(schema.get("fields"))) {
            Map<?, ?> field = map(each);
            fields.add(
                    new Field(
                            text(field.get("name")),
                            type(field.get("type")),
                            text(field.get("doc")),
                            list(field.get("confluent:tags")).contains("PII")));
        }
        return List.copyOf(fields);
    }

    private static String type(@Nullable Object type) {
        return switch (type) {
            case null -> "";
            case List<?> union ->
                    String.join(" | ", union.stream().map(DescribedEvents::type).toList());
            case Map<?, ?> named when named.get("logicalType") != null ->
                    text(named.get("logicalType"));
            case Map<?, ?> named when named.get("items") != null -> type(named.get("items")) + "[]";
            case Map<?, ?> named when named.get("name") != null -> text(named.get("name"));
            case Map<?, ?> named -> text(named.get("type"));
            case Object name -> name.toString();
        };
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
