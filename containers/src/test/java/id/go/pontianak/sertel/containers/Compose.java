package id.go.pontianak.sertel.containers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The compose file, with nothing filled in for its variables.
 *
 * @param file as read
 */
record Compose(Map<String, Object> file) {

    static Compose read() {
        return new Compose(Repository.yaml("docker-compose.yml"));
    }

    Map<String, Object> services() {
        return section("services");
    }

    Map<String, Object> service(String name) {
        return Repository.object(Objects.requireNonNull(services().get(name), name));
    }

    Map<String, Object> section(String name) {
        return Repository.object(Objects.requireNonNull(file.get(name), name));
    }

    /** Variable to value; the empty text where it is only passed on. */
    Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        Object given = service(service).getOrDefault("environment", Map.of());
        Repository.object(given)
                .forEach((name, value) -> environment.put(name, Objects.toString(value, "")));
        return environment;
    }

    /** What a service sees its secrets as: target to the secret's name. */
    Map<String, String> secrets(String service) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (Object each : list(service, "secrets")) {
            if (each instanceof Map<?, ?> mount) {
                secrets.put(
                        Objects.toString(mount.get("target")),
                        Objects.toString(mount.get("source")));
            } else {
                secrets.put(each.toString(), each.toString());
            }
        }
        return secrets;
    }

    List<String> texts(String service, String key) {
        return list(service, key).stream().map(Object::toString).toList();
    }

    private List<Object> list(String service, String key) {
        Object value = service(service).get(key);
        return value == null ? List.of() : new ArrayList<>(Repository.list(value));
    }

    /** The image of a service, with the default of its version. */
    String image(String service) {
        return Objects.toString(service(service).get("image"))
                .replaceAll("\\$\\{\\w+:-([^}]*)}", "$1");
    }
}
