package id.go.pontianak.sertel.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ConfigurationPageTest {

    @Test
    void thePageOfPropertiesIsThatOfTheSources() throws IOException {
        String page = ConfigurationPage.text();
        if (Boolean.getBoolean("sertel.write")) {
            Files.writeString(Repository.file("docs/configuration.md"), page);
        }

        assertThat(Repository.text("docs/configuration.md"))
                .as("out of date: run containers/describe")
                .isEqualTo(page);
    }

    @Test
    void everyPropertyHasAMeaning() {
        for (String service : Repository.SERVICES) {
            assertThat(ServiceProperties.of(service).values())
                    .filteredOn(property -> property.meaning().isBlank())
                    .extracting(Property::name)
                    .as("properties of %s of which their record's Javadoc says nothing", service)
                    .isEmpty();
        }
    }

    @Test
    void singleValuesThatTheCodeAsksForAreNamedOnThePage() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> folders = sources()) {
            folders.flatMap(folder -> Repository.below(folder, ".java").stream())
                    .map(Repository::text)
                    .forEach(
                            text ->
                                    asked.addAll(
                                            Repository.found(
                                                    "@(?:Value|ConditionalOnProperty)\\(\"(?:\\$\\{)?(sertel[a-z.-]+)",
                                                    text)));
        }

        Set<String> known =
                Repository.SERVICES.stream()
                        .flatMap(service -> ServiceProperties.of(service).keySet().stream())
                        .collect(Collectors.toSet());
        assertThat(asked).contains("sertel.documents.folder").isSubsetOf(known);
    }

    private static Stream<Path> sources() {
        return Stream.concat(
                Stream.of(Repository.file("platform/src/main/java")),
                Repository.SERVICES.stream().map(Repository::sources));
    }
}
