package id.go.pontianak.sertel.schemas;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Why a dossier goes back for correction, or a request is refused. The list is data: {@code
 * reasons.properties} beside this class.
 *
 * @param code stable, as events carry it
 * @param about what it may be said of: kinds of documents and JSON pointers of fields; empty for
 *     anything
 * @param uses what it may be a reason for
 * @param indonesian how it is said in Indonesian
 * @param english how it is said in English
 */
public record Reason(
        String code, Set<String> about, Set<Use> uses, String indonesian, String english) {

    /** What a reason may be given for. */
    public enum Use {
        /** Something to correct. */
        RETURN,
        /** The end of the application. */
        REJECT,
        /** The end too, but by BSrE's word alone. */
        BSRE
    }

    /** The reason that says nothing by itself, so that a note must. */
    public static final String OTHER = "LAINNYA";

    /**
     * A reason for people to choose.
     *
     * @param code stable
     * @param about kinds of documents and JSON pointers of fields that it may be said of, sorted;
     *     empty for anything
     * @param message in the asked language
     */
    public record Choice(String code, List<String> about, String message) {}

    private static final String ANYTHING = "ANY";
    private static final Map<String, Reason> ALL = read();

    public Reason {
        about = Set.copyOf(about);
        uses = Set.copyOf(uses);
    }

    /** Every reason for a use, by code. */
    public static List<Reason> all(Use use) {
        return ALL.values().stream().filter(reason -> reason.uses().contains(use)).toList();
    }

    /**
     * The reasons that people may give for a use, by code.
     *
     * @param language English if it is, else Indonesian
     * @throws IllegalArgumentException for BSrE's own reasons, which nobody else gives
     */
    public static List<Choice> choices(Use use, Locale language) {
        if (use == Use.BSRE) {
            throw new IllegalArgumentException("only BSrE gives these reasons");
        }
        return all(use).stream()
                .map(
                        reason ->
                                new Choice(
                                        reason.code(),
                                        reason.about().stream().sorted().toList(),
                                        text(reason.code(), language)))
                .toList();
    }

    /** The reason of a code, if it may be given for that. */
    public static Optional<Reason> of(String code, Use use) {
        return Optional.ofNullable(ALL.get(code)).filter(reason -> reason.uses().contains(use));
    }

    /**
     * How a code is said; the code itself if it is none of ours, as BSrE's are.
     *
     * @param language English if it is, else Indonesian
     */
    public static String text(String code, Locale language) {
        Reason reason = ALL.get(code);
        if (reason == null) {
            return code;
        }
        return language.getLanguage().equals("en") ? reason.english() : reason.indonesian();
    }

    /**
     * Whether it may be said of a document or a field.
     *
     * @param target kind of a document, or JSON pointer of a field
     */
    public boolean fits(String target) {
        return about.isEmpty() || about.contains(target);
    }

    private static Map<String, Reason> read() {
        var properties = new Properties();
        try (var file =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Reason.class.getResourceAsStream("reasons.properties")),
                        StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Reason> reasons = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            String code = key.substring(0, key.indexOf('.'));
            reasons.computeIfAbsent(code, _ -> reason(properties, code));
        }
        return reasons;
    }

    private static Reason reason(Properties properties, String code) {
        Set<String> about = new LinkedHashSet<>(list(properties, code + ".about"));
        about.remove(ANYTHING);
        Set<Use> uses = EnumSet.noneOf(Use.class);
        list(properties, code + ".use").forEach(use -> uses.add(Use.valueOf(use)));
        return new Reason(
                code, about, uses, text(properties, code + ".id"), text(properties, code + ".en"));
    }

    private static List<String> list(Properties properties, String key) {
        return Arrays.asList(text(properties, key).split(","));
    }

    private static String text(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("reasons.properties lacks " + key);
        }
        return value.strip();
    }
}
