package id.go.pontianak.sertel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ProblemTextsTest {

    private static final Pattern PROBLEM =
            Pattern.compile(
                    "(?:Problem\\.(?:conflict|badRequest|unavailable|of)|documents\\.of|new"
                            + " Problem)\\([^;]*?\"([A-Z_]{3,})\"");
    private static final Pattern FAULT = Pattern.compile("Fault\\.of\\([^;]*?\"([A-Z_]{3,})\"");

    /** Statuses that Spring and this platform give by themselves, under their own names. */
    private static final List<HttpStatus> BY_STATUS =
            List.of(
                    HttpStatus.BAD_REQUEST,
                    HttpStatus.UNAUTHORIZED,
                    HttpStatus.FORBIDDEN,
                    HttpStatus.NOT_FOUND,
                    HttpStatus.METHOD_NOT_ALLOWED,
                    HttpStatus.NOT_ACCEPTABLE,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    HttpStatus.valueOf(413));

    private final Properties indonesian = load("platform-messages.properties");
    private final Properties english = load("platform-messages_en.properties");

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyCodeThatThePlatformUsesHasATextInBothLanguages() {
        Set<String> keys = new HashSet<>();
        BY_STATUS.forEach(status -> keys.add("problem." + status.name()));
        sources()
                .forEach(
                        source -> {
                            PROBLEM.matcher(source)
                                    .results()
                                    .forEach(found -> keys.add("problem." + found.group(1)));
                            FAULT.matcher(source)
                                    .results()
                                    .forEach(found -> keys.add("fault." + found.group(1)));
                        });

        assertThat(keys)
                .contains("problem.UNAVAILABLE", "fault.SECRET_IN_TEXT", "problem.DOCUMENT_DAMAGED")
                .allSatisfy(
                        key -> {
                            assertThat(indonesian.getProperty(key)).as(key).isNotBlank();
                            assertThat(english.getProperty(key)).as(key).isNotBlank();
                        });
    }

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
        assertThat(indonesian.stringPropertyNames())
                .allSatisfy(
                        key ->
                                assertThat(english.getProperty(key))
                                        .isNotEqualTo(indonesian.getProperty(key)));
    }

    @Test
    void aProblemDocumentHasItsCodeAndEveryFaultWithItsTextInTheCallersLanguage() {
        var documents = new ProblemDocuments(messages());
        List<Fault> faults = List.of(Fault.of("/a", "REQUIRED"), Fault.of("/b", "TOO_LONG", 2_000));

        LocaleContextHolder.setLocale(Locale.of("id"));
        ProblemDetail first = documents.of(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID", faults);
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        ProblemDetail second = documents.of(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID", faults);

        assertThat(first.getTitle()).isEqualTo("Permintaan belum benar, lihat rincian");
        assertThat(second.getTitle()).isEqualTo("The request is not right yet, see the details");
        assertThat(first.getType()).hasToString("urn:sertel:problem:INVALID");
        assertThat(properties(first)).containsEntry("code", "INVALID");
        assertThat(texts(first))
                .containsExactly(
                        new ProblemDocuments.FaultText("/a", "REQUIRED", "wajib diisi"),
                        new ProblemDocuments.FaultText(
                                "/b", "TOO_LONG", "paling panjang 2.000 karakter"));
        assertThat(texts(second))
                .extracting(ProblemDocuments.FaultText::message)
                .containsExactly("must be given", "at most 2,000 characters");
    }

    @Test
    void aCodeWithoutATextIsStillToldByItsName() {
        ProblemDetail document =
                new ProblemDocuments(messages()).of(HttpStatus.CONFLICT, "NEW_CODE", List.of());

        assertThat(document.getTitle()).isEqualTo("NEW_CODE");
    }

    @SuppressWarnings("unchecked") // The platform itself puts nothing else there.
    private static List<ProblemDocuments.FaultText> texts(ProblemDetail document) {
        return (List<ProblemDocuments.FaultText>)
                Objects.requireNonNull(properties(document).get("errors"));
    }

    private static Map<String, Object> properties(ProblemDetail document) {
        return Objects.requireNonNull(document.getProperties());
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("platform-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static Properties load(String name) {
        try {
            return PropertiesLoaderUtils.loadAllProperties(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sources() {
        Path root = Path.of(System.getProperty("basedir", ".")).resolve("src/main/java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemTextsTest::read)
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
}
