package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TextsTest {

    private static final Pattern FAULT = Pattern.compile("Fault\\.of\\([^;]*?\"([A-Z_]{3,})\"");

    /** What {@code CorrectionRequest} of the schemas can find. */
    private static final List<String> OF_CORRECTIONS =
            List.of(
                    "TOO_MANY_FAULTS",
                    "DOCUMENT_OR_FIELD",
                    "UNKNOWN_DOCUMENT",
                    "UNKNOWN_FIELD",
                    "UNKNOWN_REASON",
                    "REASON_DOES_NOT_FIT");

    @Test
    void everyFaultAndEveryRefusalHasItsTextInBothLanguages() throws IOException {
        Properties indonesian = load("");
        Properties english = load("_en");
        Set<String> keys = new HashSet<>();
        OF_CORRECTIONS.forEach(code -> keys.add("fault." + code));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                FAULT.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> keys.add("fault." + found.group(1)));
            }
        }
        for (String code :
                List.of(
                        "NOT_OPENED",
                        "OWN_APPLICATION",
                        "ALREADY_HANDLED",
                        "DONE_BEFORE",
                        "ALREADY_OPENED",
                        "NOTHING_TO_RECALL",
                        "CASE_ENDED",
                        "DELEGATION_OVERLAPS",
                        "NOT_FOUND",
                        "BAD_REQUEST")) {
            keys.add("problem." + code);
        }

        assertThat(keys)
                .contains("fault.YOURSELF")
                .allSatisfy(
                        key -> {
                            assertThat(indonesian.getProperty(key)).as(key).isNotBlank();
                            assertThat(english.getProperty(key))
                                    .as(key)
                                    .isNotBlank()
                                    .isNotEqualTo(indonesian.getProperty(key));
                        });
    }

    private static Properties load(String language) throws IOException {
        Properties properties = new Properties();
        for (String name : List.of("platform-messages", "messages")) {
            properties.putAll(
                    PropertiesLoaderUtils.loadAllProperties(name + language + ".properties"));
        }
        return properties;
    }
}
