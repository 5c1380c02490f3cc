package id.go.pontianak.sertel.notification.letter;

import id.go.pontianak.sertel.notification.domain.Letter;

import org.springframework.context.support.ResourceBundleMessageSource;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes letters: in Indonesian, with a short English part below, and the same footer on each. */
public final class Letters {

    private static final String RULE = "—";

    private final Links links;
    private final Language indonesian;
    private final Language english;
    private final Map<String, Template> inIndonesian;
    private final Map<String, Template> inEnglish;

    /**
     * @param names of the templates, each of which must exist in both languages
     * @param zone that times are told in
     */
    public Letters(Collection<String> names, ZoneId zone, Links links) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("letters/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        this.links = links;
        this.indonesian = Language.indonesian(zone, words);
        this.english = Language.english(zone, words);
        this.inIndonesian = load(names, indonesian);
        this.inEnglish = load(names, english);
    }

    /** The letter in full. */
    public WrittenLetter write(String template, Letter letter) {
        Map<String, String> values = values(letter, indonesian);
        Template ours = template(inIndonesian, template);
        String subject = ours.subject(values);
        List<String> first = ours.body(values);
        List<String> second = template(inEnglish, template).body(values(letter, english));
        List<String> footer =
                List.of(
                        indonesian.word("footer") + "\n" + indonesian.word("no-reply"),
                        english.word("footer") + "\n" + english.word("no-reply"));
        String text =
                String.join("\n\n", first)
                        + "\n\n"
                        + RULE
                        + "\n\n"
                        + String.join("\n\n", second)
                        + "\n\n"
                        + RULE
                        + "\n\n"
                        + String.join("\n\n", footer)
                        + "\n";
        return new WrittenLetter(
                subject, text, LetterPage.of(subject, first, second, footer, addresses(values)));
    }

    private static Set<String> addresses(Map<String, String> values) {
        return Stream.of(Links.ADDRESS, Links.WITHDRAWAL)
                .map(values::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Some facts, each on one line in Indonesian, as WhatsApp's templates take them. */
    public List<String> lines(Letter letter, List<String> names) {
        Map<String, String> values = values(letter, indonesian);
        return names.stream()
                .map(name -> values.getOrDefault(name, "-").replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** The token of the letter's link; empty without a link. */
    public Optional<String> token(Letter letter) {
        return Optional.ofNullable(letter.link()).map(links::token);
    }

    private Map<String, String> values(Letter letter, Language language) {
        Map<String, String> values = new HashMap<>();
        letter.facts().forEach((name, value) -> values.put(name, language.fact(name, value)));
        if (letter.link() != null) {
            values.putAll(links.values(letter.link()));
        }
        return values;
    }

    private static Map<String, Template> load(Collection<String> names, Language language) {
        return names.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(), name -> Template.load(name, language.tag())));
    }

    private static Template template(Map<String, Template> templates, String name) {
        Template template = templates.get(name);
        if (template == null) {
            throw new IllegalStateException("the table has no message " + name);
        }
        return template;
    }
}
