package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.sheet.CorrectionWording;
import id.go.pontianak.sertel.disposition.web.ReturnRequest;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.schemas.CorrectionRequest.Item;
import id.go.pontianak.sertel.schemas.DocumentKind;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that is ticked to have corrected, all at once: reasons and a note for each paper and
 * each field.
 *
 * @param step at which the form was shown; null if it does not say
 */
record ReturnForm(Set<String> ticked, MultiValueMap<String, String> sent, @Nullable Integer step) {

    /** The fields in the order of the application. */
    static final List<String> FIELDS =
            List.of(
                    "/letter/number",
                    "/letter/date",
                    "/letter/subject",
                    "/applicant/name",
                    "/applicant/nik",
                    "/applicant/nip",
                    "/applicant/employment",
                    "/applicant/position",
                    "/applicant/office",
                    "/applicant/email",
                    "/applicant/phone");

    private static final Pattern OF_ITEM = Pattern.compile("/faults/(\\d+)(/.*)?");

    /**
     * A reason to tick.
     *
     * @param value as it is sent
     */
    record Option(String value, String text, boolean ticked) {}

    /**
     * Something that can be at fault.
     *
     * @param key kind of the paper, or JSON pointer of the field
     * @param pointer where its faults stand
     * @param field whether it is a field
     * @param title of a paper in the language; empty for a field
     * @param open whether something about it is ticked or written
     */
    record Target(
            String key,
            String pointer,
            boolean field,
            String title,
            List<Option> options,
            String note,
            boolean open) {

        /** The beginning of the ids of what belongs to it. */
        public String id() {
            return "field" + pointer.replace('/', '-');
        }
    }

    /** The reasons for a use; the one that says nothing by itself is the last. */
    static List<Reason.Choice> choices(Reason.Use use, Locale language) {
        return Reason.choices(use, language).stream()
                .sorted(Comparator.comparing(choice -> choice.code().equals(Reason.OTHER)))
                .toList();
    }

    /** Reads what was sent: {@code reason=<key>|<code>} and {@code note:<key>}. */
    static ReturnForm of(MultiValueMap<String, String> sent, @Nullable Integer step) {
        return new ReturnForm(
                new LinkedHashSet<>(sent.getOrDefault("reason", List.of())), sent, step);
    }

    List<Target> targets(Locale language) {
        List<Reason.Choice> choices = choices(Reason.Use.RETURN, language);
        return keys().map(key -> target(key, choices, language)).toList();
    }

    ReturnRequest request() {
        return new ReturnRequest(new ArrayList<>(items()), step);
    }

    /** The same faults, each at the paper or field that it is about. */
    List<Fault> atTargets(List<Fault> faults) {
        List<Item> items = items();
        return faults.stream().map(fault -> atTarget(fault, items)).toList();
    }

    private List<Item> items() {
        return keys().flatMap(key -> items(key).stream()).toList();
    }

    /** A note goes with the reason that says nothing by itself, or else with the first. */
    private List<Item> items(String key) {
        List<String> codes =
                ticked.stream()
                        .filter(value -> value.startsWith(key + "|"))
                        .map(value -> value.substring(key.length() + 1))
                        .toList();
        String note = note(key).isBlank() ? null : note(key);
        if (codes.isEmpty()) {
            return note == null ? List.of() : List.of(item(key, null, note));
        }
        String noted = codes.contains(Reason.OTHER) ? Reason.OTHER : codes.getFirst();
        return codes.stream()
                .map(code -> item(key, code, code.equals(noted) ? note : null))
                .toList();
    }

    private Target target(String key, List<Reason.Choice> choices, Locale language) {
        boolean field = key.startsWith("/");
        List<Option> options =
                choices.stream()
                        .filter(choice -> choice.about().isEmpty() || choice.about().contains(key))
                        .map(choice -> option(key + "|" + choice.code(), choice.message()))
                        .toList();
        return new Target(
                key,
                pointer(key),
                field,
                field ? "" : CorrectionWording.title(DocumentKind.valueOf(key), language),
                options,
                note(key),
                !note(key).isEmpty() || options.stream().anyMatch(Option::ticked));
    }

    private Option option(String value, String text) {
        return new Option(value, text, ticked.contains(value));
    }

    private String note(String key) {
        return Objects.requireNonNullElse(sent.getFirst("note:" + key), "");
    }

    private static Fault atTarget(Fault fault, List<Item> items) {
        Matcher matcher = OF_ITEM.matcher(fault.pointer());
        if (!matcher.matches()) {
            return fault;
        }
        Item item = items.get(Integer.parseInt(matcher.group(1)));
        String key = item.document() == null ? item.field() : item.document();
        String part = "/note".equals(matcher.group(2)) ? "/note" : "";
        return new Fault(pointer(String.valueOf(key)) + part, fault.code(), fault.arguments());
    }

    private static Item item(String key, @Nullable String code, @Nullable String note) {
        return key.startsWith("/")
                ? new Item(null, key, code, note)
                : new Item(key, null, code, note);
    }

    private static String pointer(String key) {
        return key.startsWith("/") ? key : "/" + key;
    }

    private static Stream<String> keys() {
        return Stream.concat(Arrays.stream(DocumentKind.values()).map(Enum::name), FIELDS.stream());
    }
}
