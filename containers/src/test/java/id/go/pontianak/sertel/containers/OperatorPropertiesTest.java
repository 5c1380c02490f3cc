package id.go.pontianak.sertel.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class OperatorPropertiesTest {

    /** Boot reads it before there is anything to describe it. */
    private static final Set<String> UNDESCRIBED = Set.of("spring.config.import");

    @Test
    void springKnowsThePropertiesThatAreListedByHand() throws IOException {
        Set<String> described = described();

        List<String> springs =
                OperatorProperties.all().stream()
                        .map(Property::name)
                        .filter(name -> !name.startsWith("sertel."))
                        .filter(name -> !UNDESCRIBED.contains(name))
                        .toList();
        assertThat(springs).hasSizeGreaterThan(10);
        assertThat(described).containsAll(springs);
    }

    private static Set<String> described() throws IOException {
        Set<String> names = new HashSet<>();
        ClassLoader loader = OperatorPropertiesTest.class.getClassLoader();
        for (URL file :
                Collections.list(
                        loader.getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = file.openStream()) {
                for (JsonNode property : new JsonMapper().readTree(in).path("properties")) {
                    names.add(property.path("name").asString());
                }
            }
        }
        return names;
    }
}
