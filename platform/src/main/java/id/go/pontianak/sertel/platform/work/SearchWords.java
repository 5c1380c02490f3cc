package id.go.pontianak.sertel.platform.work;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words by which an aggregate is found, as PostgreSQL keeps and looks for them. */
public final class SearchWords {

    private SearchWords() {}

    /** All words of these texts, as {@code tsvector}. */
    public static String of(String... texts) {
        return String.join(" ", split(String.join(" ", texts)));
    }

    /** As {@code tsquery}: each word must be what one of those begins with; empty for none. */
    public static String query(String text) {
        return split(text).stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
