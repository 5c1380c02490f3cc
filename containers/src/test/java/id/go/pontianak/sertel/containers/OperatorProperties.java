package id.go.pontianak.sertel.containers;

import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The properties that are no records of ours but Spring's, or single values: a list kept by hand.
 */
final class OperatorProperties {

    private OperatorProperties() {}

    /** The listed properties that a service knows. */
    static Map<String, Property> of(String service) {
        Map<String, Property> properties = new TreeMap<>();
        for (Object each : entries()) {
            Map<String, Object> entry = Repository.object(each);
            if (services(entry).contains(service)) {
                Property property = property(entry);
                properties.put(property.name(), property);
            }
        }
        return properties;
    }

    /** All that are listed. */
    static List<Property> all() {
        List<Property> properties = new ArrayList<>();
        entries().forEach(entry -> properties.add(property(Repository.object(entry))));
        return properties;
    }

    private static List<String> services(Map<String, Object> entry) {
        Object services = entry.get("services");
        return services == null
                ? Repository.SERVICES
                : Repository.list(services).stream().map(Object::toString).toList();
    }

    private static Property property(Map<String, Object> entry) {
        Object given = entry.get("default");
        return new Property(
                Objects.toString(entry.get("name")),
                Objects.toString(entry.get("type")),
                given == null ? null : given.toString(),
                !Objects.equals(entry.get("required"), true),
                Objects.toString(entry.get("meaning")));
    }

    private static List<Object> entries() {
        try (InputStream resource =
                OperatorProperties.class.getResourceAsStream("/operator-properties.yml")) {
            return Repository.list(new Yaml().load(Objects.requireNonNull(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
