package id.go.pontianak.sertel.containers;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service's own files set, and the operator may change.
 *
 * @param values flat, by property
 */
record GivenDefaults(Map<String, String> values) {

    static GivenDefaults of(String service) {
        Map<String, String> values = new TreeMap<>();
        flatten("", Repository.yaml("platform/src/main/resources/sertel-platform.yml"), values);
        flatten("", Repository.yaml("schemas/src/main/resources/sertel-pages.yml"), values);
        for (String file : List.of("application.yml", "messages.yml")) {
            String path = service + "-service/src/main/resources/" + file;
            if (Files.exists(Repository.file(path))) {
                flatten("", Repository.yaml(path), values);
            }
        }
        return new GivenDefaults(values);
    }

    /** Gives these values as defaults to the properties that they set. */
    void applyTo(Map<String, Property> properties) {
        properties.replaceAll((name, property) -> given(name, property));
    }

    private Property given(String name, Property property) {
        String value = values.get(name);
        if (value != null) {
            return property.withDefault(value);
        }
        boolean parts =
                values.keySet().stream()
                        .anyMatch(key -> key.startsWith(name + ".") || key.startsWith(name + "["));
        return parts ? property.withDefault("as in the service's file") : property;
    }

    private static void flatten(String name, Object value, Map<String, String> into) {
        switch (value) {
            case Map<?, ?> map ->
                    map.forEach(
                            (key, part) ->
                                    flatten(
                                            name.isEmpty() ? "" + key : name + "." + key,
                                            part,
                                            into));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    flatten(name + "[" + i + "]", list.get(i), into);
                }
            }
            default -> into.put(name, value.toString());
        }
    }
}
