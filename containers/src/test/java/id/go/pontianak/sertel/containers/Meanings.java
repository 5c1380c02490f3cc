package id.go.pontianak.sertel.containers;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a record's Javadoc says of its components.
 *
 * @param byName component to meaning
 * @param otherwise for a component of which nothing is said
 */
record Meanings(Map<String, String> byName, String otherwise) {

    private static final Pattern PARAMETER =
            Pattern.compile("@param\\s+(\\w+)\\s+(.*?)(?=\\n\\s*@|\\z)", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("\\{@\\w+\\s+([^}]*)}");

    /**
     * Of a record that is bound by itself.
     *
     * @param comment null: there is none
     */
    static Meanings in(@Nullable String comment) {
        Map<String, String> byName = new HashMap<>();
        if (comment != null) {
            PARAMETER
                    .matcher(comment)
                    .results()
                    .forEach(hit -> byName.put(hit.group(1), plain(hit.group(2))));
        }
        return new Meanings(byName, "");
    }

    /**
     * Of a record within one, which may say what its few components are in one sentence.
     *
     * @param context what the record around it says of it
     */
    static Meanings within(String context, @Nullable String comment) {
        String sentence = comment == null ? "" : comment.replaceFirst("(?s)\\n?\\s*@param.*", "");
        Map<String, String> byName = new HashMap<>();
        in(comment).byName().forEach((name, meaning) -> byName.put(name, context + ": " + meaning));
        return new Meanings(byName, sentence.isBlank() ? "" : context + ": " + plain(sentence));
    }

    String of(String component) {
        return byName.getOrDefault(component, otherwise);
    }

    /** As text, in words of who sets it and not of who reads it. */
    private static String plain(String javadoc) {
        String inOneLine = javadoc.replaceAll("\\s+", " ").strip();
        return INLINE.matcher(inOneLine)
                .replaceAll((MatchResult hit) -> "`" + hit.group(1) + "`")
                .replace("null:", "not set:")
                .replace("null where", "not set where");
    }
}
