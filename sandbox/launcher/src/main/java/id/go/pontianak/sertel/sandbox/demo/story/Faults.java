package id.go.pontianak.sertel.sandbox.demo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an official asks to have corrected, all at once. */
final class Faults {

    private final List<Map<String, String>> items = new ArrayList<>();

    Faults document(String kind, String code, String note) {
        items.add(Map.of("document", kind, "code", code, "note", note));
        return this;
    }

    Faults field(String pointer, String code, String note) {
        items.add(Map.of("field", pointer, "code", code, "note", note));
        return this;
    }

    /** As the body of a return has it. */
    Map<String, Object> body() {
        return Map.of("faults", List.copyOf(items));
    }

    /** The documents and fields at fault. */
    List<String> targets() {
        return items.stream().map(Faults::target).toList();
    }

    private static String target(Map<String, String> item) {
        return item.getOrDefault("document", item.getOrDefault("field", ""));
    }
}
