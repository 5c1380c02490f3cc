package id.go.pontianak.sertel.notification.letter;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with placeholders in braces: its first line is the subject, what follows are paragraphs
 * with empty lines between them. A paragraph that asks for what is not there is left out.
 *
 * @param subject of the letter
 * @param paragraphs at least one
 */
record Template(String subject, List<String> paragraphs) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    /**
     * @throws IllegalStateException if there is no such template
     */
    static Template load(String name, String language) {
        var file = new ClassPathResource("letters/" + name + "_" + language + ".txt");
        if (!file.exists()) {
            throw new IllegalStateException("there is no template " + file.getPath());
        }
        try {
            String[] parts =
                    file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                            .strip()
                            .split("\\R\\R+");
            return new Template(parts[0], Stream.of(parts).skip(1).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of everything that the text asks for. */
    Stream<String> placeholders() {
        return Stream.concat(Stream.of(subject), paragraphs.stream())
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(found -> found.group(1))
                .distinct();
    }

    /** The subject; what is not there is left out of it. */
    String subject(Map<String, String> values) {
        return PLACEHOLDER
                .matcher(subject)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        values.getOrDefault(found.group(1), "").strip()))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The paragraphs that can be filled. */
    List<String> body(Map<String, String> values) {
        return paragraphs.stream().flatMap(text -> filled(text, values).stream()).toList();
    }

    private static Optional<String> filled(String text, Map<String, String> values) {
        boolean complete =
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .allMatch(found -> values.containsKey(found.group(1)));
        return complete
                ? Optional.of(
                        PLACEHOLDER
                                .matcher(text)
                                .replaceAll(
                                        found ->
                                                Matcher.quoteReplacement(
                                                        values.getOrDefault(found.group(1), ""))))
                : Optional.empty();
    }
}
