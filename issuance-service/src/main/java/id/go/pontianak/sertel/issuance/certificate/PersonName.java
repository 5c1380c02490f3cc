package id.go.pontianak.sertel.issuance.certificate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares names as people write them: case, spaces and titles do not count. */
final class PersonName {

    private static final Set<String> BEFORE = titles("titles-before.txt");
    private static final Set<String> AFTER = titles("titles-after.txt");

    private PersonName() {}

    static boolean same(String one, String other) {
        String normal = normal(one);
        return !normal.isEmpty() && normal.equals(normal(other));
    }

    /** The bare name, upper case, single spaces. */
    static String normal(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .replace('\u2019', '\'')
                        .toUpperCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        for (String part : plain.split(",", -1)) {
            // After a comma stands a title, whether it is written S.Kom. or S. Kom.
            if (parts.isEmpty() || !AFTER.contains(letters(part))) {
                parts.add(part);
            }
        }
        List<String> words =
                new ArrayList<>(
                        Arrays.stream(String.join(" ", parts).strip().split("\\s+")).toList());
        while (words.size() > 1 && BEFORE.contains(letters(words.getFirst()))) {
            words.removeFirst();
        }
        // Without a comma only what is dotted is surely a title: "S.E.", but not the name "Se".
        while (words.size() > 1
                && words.getLast().contains(".")
                && AFTER.contains(letters(words.getLast()))) {
            words.removeLast();
        }
        return words.stream()
                .map(word -> word.replace(".", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static Set<String> titles(String resource) {
        var stream =
                Objects.requireNonNull(
                        PersonName.class.getResourceAsStream(resource), "titles are missing");
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> letters(line.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
