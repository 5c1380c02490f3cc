package id.go.pontianak.sertel.sandbox.standin;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON mapper of the stand-ins, and how they read an optional text from a tree. */
public final class Json {
    /** Instants are written in ISO 8601; unknown fields are passed over. */
    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /**
     * The text under a name.
     *
     * @return null when it is absent, blank or no text
     */
    public static @Nullable String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null || !value.isString() || value.stringValue().isBlank()
                ? null
                : value.stringValue();
    }
}
