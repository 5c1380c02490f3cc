package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.demo.story.Stories;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the services are told beside what the sandbox itself tells them.
 *
 * @param variables of their environment
 */
record Settings(Map<String, String> variables) {

    private static final String OURS = "SERTEL_";
    private static final String PORTS = "SERTEL_PORT_";

    Settings {
        variables = Map.copyOf(variables);
    }

    /** Those variables of an environment that are meant for services. */
    static Map<String, String> in(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(each -> each.getKey().startsWith(OURS))
                .filter(each -> !each.getKey().startsWith(PORTS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The catalogue, with every service told them. */
    List<Entry> told(List<Entry> catalogue) {
        return catalogue.stream()
                .map(
                        entry ->
                                Catalogue.SERVICES.contains(entry.name())
                                        ? entry.told(variables)
                                        : entry)
                .toList();
    }

    /** Notes them, for what plays on the mesh; a secret may be among them. */
    void write(State state) {
        SecretFiles.writeProperties(state.file(Stories.SETTINGS), variables);
    }
}
