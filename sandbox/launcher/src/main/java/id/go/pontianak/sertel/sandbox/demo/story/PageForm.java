package id.go.pontianak.sertel.sandbox.demo.story;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.Browser;
import id.go.pontianak.sertel.sandbox.demo.Multipart;
import id.go.pontianak.sertel.sandbox.demo.SampleDocument;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form of a page, filled in and sent as a browser does it. */
final class PageForm {

    private static final Pattern FORM =
            Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?s)<input\\b([^>]*)>"
                            + "|<textarea\\b([^>]*)>(.*?)</textarea>"
                            + "|<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final SampleDocument NO_FILE =
            new SampleDocument("", "application/octet-stream", new byte[0]);

    private final URI address;
    private final boolean parts;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, SampleDocument> files = new LinkedHashMap<>();
    private final Map<String, List<String>> choices = new LinkedHashMap<>();

    private PageForm(URI page, String form, String body) {
        this.address = page.resolve(attribute(form, "action").orElse(page.toString()));
        this.parts = attribute(form, "enctype").orElse("").equals("multipart/form-data");
        Matcher field = FIELD.matcher(body);
        while (field.find()) {
            if (field.group(1) != null) {
                input(field.group(1));
            } else if (field.group(2) != null) {
                add(field.group(2), unescaped(field.group(3)));
            } else {
                select(field.group(4), field.group(5));
            }
        }
    }

    /**
     * The form of the page that is posted and has a field whose name ends so.
     *
     * @throws NotAsTold if it has none
     */
    static PageForm in(Answer page, String fieldEnd) {
        return posted(page).stream()
                .filter(form -> form.named(fieldEnd).isPresent())
                .findFirst()
                .orElseThrow(
                        () ->
                                new NotAsTold(
                                        "the page has no form with a field "
                                                + fieldEnd
                                                + ": "
                                                + page));
    }

    /**
     * The only form of the page that is posted.
     *
     * @throws NotAsTold if it has none, or several
     */
    static PageForm only(Answer page) {
        List<PageForm> forms = posted(page);
        if (forms.size() != 1) {
            throw new NotAsTold("the page has " + forms.size() + " forms to send: " + page);
        }
        return forms.getFirst();
    }

    /**
     * The first form of the page that is posted and lets one choose.
     *
     * @throws NotAsTold if it has none
     */
    static PageForm withChoice(Answer page) {
        return posted(page).stream()
                .filter(form -> !form.choices.isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotAsTold("the page lets nobody choose: " + page));
    }

    private static List<PageForm> posted(Answer page) {
        return FORM.matcher(page.text())
                .results()
                .filter(
                        form ->
                                attribute(form.group(1), "method")
                                        .orElse("get")
                                        .equalsIgnoreCase("post"))
                .map(form -> new PageForm(page.response().uri(), form.group(1), form.group(2)))
                .toList();
    }

    /** Fills in the field whose name ends so. */
    PageForm fill(String end, String value) {
        texts.put(name(end), value);
        return this;
    }

    /** Chooses a file for the field whose name ends so. */
    PageForm attach(String end, SampleDocument document) {
        files.put(name(end), document);
        return this;
    }

    /** Chooses what comes last in the first field that lets one choose; what that is. */
    String chooseLast() {
        String name = choices.keySet().iterator().next();
        String last = choices.getOrDefault(name, List.of()).getLast();
        texts.put(name, last);
        return last;
    }

    /** Sends it; what was not filled in goes along as the page has it. */
    Answer send(Browser browser) throws InterruptedException {
        if (!parts) {
            return browser.post(address, texts);
        }
        Multipart body = new Multipart();
        texts.forEach(body::text);
        files.forEach(body::file);
        return browser.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", body.contentType())
                        .POST(body.publisher()));
    }

    private void input(String attributes) {
        String type = attribute(attributes, "type").orElse("text");
        String value = attribute(attributes, "value").orElse("on");
        switch (type) {
            case "submit", "button", "reset", "image" -> {}
            case "file" -> attribute(attributes, "name").ifPresent(n -> files.put(n, NO_FILE));
            case "radio", "checkbox" -> choice(attributes, value);
            default -> add(attributes, attribute(attributes, "value").orElse(""));
        }
    }

    private void choice(String attributes, String value) {
        String name = attribute(attributes, "name").orElse("");
        choices.merge(name, List.of(value), PageForm::joined);
        if (attributes.matches("(?s).*\\bchecked\\b.*")) {
            texts.put(name, value);
        }
    }

    private void select(String attributes, String options) {
        String name = attribute(attributes, "name").orElse("");
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            String value = attribute(option.group(1), "value").orElse("");
            choices.merge(name, List.of(value), PageForm::joined);
            if (option.group(1).matches("(?s).*\\bselected\\b.*") || !texts.containsKey(name)) {
                texts.put(name, value);
            }
        }
    }

    private void add(String attributes, String value) {
        attribute(attributes, "name").ifPresent(name -> texts.put(name, value));
    }

    private String name(String end) {
        return named(end)
                .orElseThrow(() -> new NotAsTold("the form has no field " + end + ": " + names()));
    }

    private Optional<String> named(String end) {
        return names().stream().filter(name -> name.endsWith(end)).findFirst();
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(texts.keySet());
        names.addAll(files.keySet());
        names.addAll(choices.keySet());
        return names;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? Optional.of(unescaped(found.group(1))) : Optional.empty();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
