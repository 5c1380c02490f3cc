package id.go.pontianak.sertel.verification.inbox;

import id.go.pontianak.sertel.verification.domain.Dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words by which a case is found: the applicant's name and office. */
public final class SearchWords {

    private SearchWords() {}

    /** As PostgreSQL's {@code tsvector}. */
    public static String of(Dossier dossier) {
        return String.join(
                " ", split(dossier.applicant().name() + ' ' + dossier.applicant().office()));
    }

    /** As a {@code tsquery} of which every word must begin a word of the case; empty for none. */
    static String query(String text) {
        return split(text).stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
