package id.go.pontianak.sertel.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a verifier is told has words in both languages. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUSAL = Pattern.compile("refused\\(\\s*\"([A-Z_]+)\"");
    private static final Pattern FAULT =
            Pattern.compile("(?:Fault\\.of|Problem)\\([^;]*?\"([A-Z_]{3,})\"");

    /** Answered by 404, and by nothing, for it is between us and BSrE. */
    private static final Set<String> NEVER_TOLD = Set.of("UNKNOWN_CASE", "NOT_REGISTERED");

    /** The platform's own. */
    private static final Set<String> SHARED = Set.of("REQUIRED");

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        assertThat(load("messages_en.properties").stringPropertyNames())
                .isEqualTo(load("messages.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyCodeHasItsText(String key) {
        assertThat(load("messages.properties").getProperty(key)).isNotBlank();
        assertThat(load("messages_en.properties").getProperty(key)).isNotBlank();
    }

    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        sources(SOURCES)
                .forEach(
                        source -> {
                            found(REFUSAL, source)
                                    .filter(code -> !NEVER_TOLD.contains(code))
                                    .forEach(code -> keys.add("problem." + code));
                            found(FAULT, source)
                                    .filter(code -> !SHARED.contains(code))
                                    .forEach(code -> keys.add("fault." + code));
                        });
        // What a request to correct or to reject can be at fault for stands with the contract.
        for (String request : List.of("CorrectionRequest", "RejectionRequest")) {
            found(
                            FAULT,
                            read(
                                    Path.of(
                                            "../schemas/src/main/java/id/go/pontianak/sertel/schemas",
                                            request + ".java")))
                    .filter(code -> !SHARED.contains(code))
                    .forEach(code -> keys.add("fault." + code));
        }
        assertThat(keys)
                .contains(
                        "problem.ALREADY_HANDLED",
                        "problem.RETURNED",
                        "fault.INCOMPLETE",
                        "fault.DOCUMENT_OR_FIELD",
                        "fault.UNKNOWN_REASON");
        return keys;
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(result -> result.group(1));
    }

    private static List<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String name) {
        try {
            return PropertiesLoaderUtils.loadAllProperties(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
