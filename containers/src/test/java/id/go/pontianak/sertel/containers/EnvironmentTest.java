package id.go.pontianak.sertel.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What services are told, in containers and in the sandbox, against what they ask for. */
class EnvironmentTest {

    /** The virtual machine's own. */
    private static final Set<String> JAVA = Set.of("JDK_JAVA_OPTIONS");

    private static final Compose COMPOSE = Compose.read();

    static List<String> services() {
        return Repository.SERVICES;
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyVariableIsAPropertyOfTheService(String service) {
        assertThat(COMPOSE.environment(service).keySet())
                .filteredOn(variable -> !JAVA.contains(variable))
                .isNotEmpty()
                .isSubsetOf(variables(ServiceProperties.of(service).values()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everySecretIsAPropertyOfTheService(String service) {
        assertThat(COMPOSE.secrets(service).keySet())
                .isNotEmpty()
                .isSubsetOf(ServiceProperties.of(service).keySet());
        assertThat(COMPOSE.environment(service))
                .containsEntry("SPRING_CONFIG_IMPORT", "configtree:/run/secrets/");
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatIsRequiredIsSet(String service) {
        Map<String, Property> properties = ServiceProperties.of(service);
        Set<String> set = new HashSet<>(COMPOSE.secrets(service).keySet());
        properties.values().stream()
                .filter(
                        property ->
                                property.variables().stream()
                                        .anyMatch(COMPOSE.environment(service)::containsKey))
                .map(Property::name)
                .forEach(set::add);

        assertThat(properties.values())
                .filteredOn(Property::required)
                .extracting(Property::name)
                .contains("sertel.links.key", "spring.datasource.url")
                .isSubsetOf(set);
    }

    @Test
    void whatTheSandboxTellsTheServicesTheyKnow() {
        String environments =
                Repository.text(
                        "sandbox/launcher/src/main/java/id/go/pontianak/sertel/sandbox/launcher/Environments.java");
        Set<String> known =
                Repository.SERVICES.stream()
                        .flatMap(
                                service ->
                                        variables(ServiceProperties.of(service).values()).stream())
                        .collect(Collectors.toSet());

        assertThat(Repository.found("\"(SERTEL_[A-Z_]+)\"", environments))
                .filteredOn(variable -> !variable.matches("SERTEL_(LOGIN_.*|CREDENTIALS|SANDBOX)"))
                .contains("SERTEL_REGISTRY_URL")
                .isSubsetOf(known);
    }

    private static Set<String> variables(Collection<Property> properties) {
        return properties.stream()
                .flatMap(property -> property.variables().stream())
                .collect(Collectors.toSet());
    }
}
