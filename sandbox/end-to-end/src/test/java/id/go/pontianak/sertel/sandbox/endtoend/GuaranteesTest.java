package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the documents promise is held by the tests that they name. */
class GuaranteesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:IT|Test))\\.(\\w+)`");
    private static final List<Path> SOURCES = testSources();

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        List<MatchResult> named =
                NAMED_TEST
                        .matcher(Files.readString(ROOT.resolve("docs/events.md")))
                        .results()
                        .toList();

        assertThat(named)
                .hasSizeGreaterThan(15)
                .allMatch(test -> isHeld(test.group(1), test.group(2)));
    }

    private static boolean isHeld(String type, String method) {
        return SOURCES.stream()
                .filter(file -> file.endsWith(type + ".java"))
                .anyMatch(file -> text(file).contains("void " + method + "("));
    }

    private static List<Path> testSources() {
        try (Stream<Path> files = Files.walk(ROOT, 2)) {
            return files.map(folder -> folder.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(GuaranteesTest::under)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
