package id.go.pontianak.sertel.issuance.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.certificate.Check;
import id.go.pontianak.sertel.issuance.domain.Ending;
import id.go.pontianak.sertel.issuance.web.OpenCases.Waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class PageTextsTest {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z.-]+)[(}]");

    private static final Path CHECK =
            Path.of(
                    "src/main/java/id/go/pontianak/sertel/issuance/certificate",
                    "CertificateCheck.java");

    /** What it says in words; a size, a name or a status of BSrE's says itself. */
    private static final Pattern DETAIL = Pattern.compile("\"([a-z][a-z' -]+)\"");

    @ParameterizedTest
    @EnumSource(Check.class)
    void everyCheckIsNamedInPlainWordsWithWhatIsExpected(Check check) {
        assertThat(text("check." + check)).isNotBlank();
        assertThat(text("check." + check + ".expected", "Budi", "budi@pontianak.go.id"))
                .isNotBlank();
    }

    @Test
    void whatACheckFindsIsSaidInTheReadersLanguage() {
        List<String> found =
                DETAIL.matcher(read(CHECK)).results().map(result -> result.group(1)).toList();

        assertThat(found).contains("no name", "several names", "another name", "expired");
        assertThat(found)
                .allSatisfy(
                        detail -> {
                            String key = "check.found." + detail.replaceAll("[^A-Za-z]+", "-");
                            assertThat(text(key)).isNotBlank();
                            assertThat(Texts.source().getMessage(key, null, Texts.INDONESIAN))
                                    .isNotEqualTo(text(key));
                        });
    }

    @ParameterizedTest
    @EnumSource(Waiting.class)
    void everythingThatIsWaitedForHasAColourAndATab(Waiting waiting) {
        Badge badge = Badge.of(waiting.name(), 2);

        assertThat(badge.style()).isNotEqualTo("badge-muted");
        assertThat(text(badge.key(), 2)).isNotBlank();
        assertThat(text("inbox.tab." + waiting)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Ending.Kind.class)
    void everyEndIsNamed(Ending.Kind kind) {
        assertThat(text("state." + kind)).isNotBlank();
        assertThat(text("history.ended." + kind)).isNotBlank();
    }

    @Test
    void whatAPageSaysIsThere() throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file ->
                                    KEY.matcher(read(file))
                                            .results()
                                            .forEach(found -> keys.add(found.group(1))));
        }
        var texts = new Properties();
        for (String name : List.of("/platform-messages.properties", "/messages.properties")) {
            try (var file = PageTextsTest.class.getResourceAsStream(name)) {
                texts.load(file);
            }
        }

        assertThat(keys).contains("inbox.title", "case.check.next");
        assertThat(texts.stringPropertyNames()).containsAll(keys);
    }

    private static String text(String key, Object... arguments) {
        return Texts.source().getMessage(key, arguments, Locale.ENGLISH);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
