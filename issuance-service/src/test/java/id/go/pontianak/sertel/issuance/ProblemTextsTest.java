package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ProblemTextsTest {

    private static final Pattern PROBLEM =
            Pattern.compile(
                    "(?:refused|Problem\\.(?:conflict|badRequest|unavailable|of))"
                            + "\\(\\s*(?:HttpStatus\\.\\w+,\\s*)?\"([A-Z_]{3,})\"");
    private static final Pattern FAULT =
            Pattern.compile("Fault\\.of\\(\\s*[\\w\"/]+,\\s*\"([A-Z_]{3,})\"");

    private final Properties indonesian = load("messages.properties");
    private final Properties english = load("messages_en.properties");

    @Test
    void everyCodeOfThisServiceHasATextInBothLanguages() throws IOException {
        Properties platform = load("platform-messages.properties");
        // The contract's own check of a rejection finds this one.
        Set<String> keys = new TreeSet<>(Set.of("fault.UNKNOWN_REASON"));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemTextsTest::read)
                    .forEach(
                            source -> {
                                PROBLEM.matcher(source)
                                        .results()
                                        .forEach(found -> keys.add("problem." + found.group(1)));
                                FAULT.matcher(source)
                                        .results()
                                        .forEach(found -> keys.add("fault." + found.group(1)));
                            });
        }

        assertThat(keys)
                .contains("problem.SLOT_TAKEN", "problem.OWN_APPLICATION", "fault.NOT_A_SLOT")
                .allSatisfy(
                        key ->
                                assertThat(indonesian.getProperty(key, platform.getProperty(key)))
                                        .as(key)
                                        .isNotBlank());
    }

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String name) {
        try (var file = ProblemTextsTest.class.getResourceAsStream("/" + name);
                var reader =
                        new java.io.InputStreamReader(
                                java.util.Objects.requireNonNull(file),
                                java.nio.charset.StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
