package id.go.pontianak.sertel.sandbox.whatsapp;

import id.go.pontianak.sertel.sandbox.standin.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a message as strictly as the Cloud API does. */
final class MessageReader {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern PUNCTUATION = Pattern.compile("[+ ().-]");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{7,14}");
    private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9_]{1,512}");
    private static final Pattern UNFIT_TEXT = Pattern.compile("[\\n\\r\\t]| {5,}");
    private static final Set<String> COMPONENTS = Set.of("header", "body", "button");
    private static final int LONGEST_CALLBACK = 512;
    private static final int ID_BYTES = 24;

    private MessageReader() {}

    /** Either a message or what is wrong with it. */
    sealed interface Read {
        /** In order. */
        record Fit(Message message) implements Read {}

        /** Refused. */
        record Unfit(MetaError error) implements Read {}
    }

    /** The digits of a number as people write it. */
    static String digits(String number) {
        return PUNCTUATION.matcher(number).replaceAll("");
    }

    static Read read(JsonNode json) {
        if (!"whatsapp".equals(Json.text(json, "messaging_product"))) {
            return unfit(MetaError.missing("messaging_product"));
        }
        var to = Json.text(json, "to");
        if (to == null) {
            return unfit(MetaError.missing("to"));
        }
        if (!NUMBER.matcher(digits(to)).matches()) {
            return unfit(MetaError.invalid("to is not a phone number"));
        }
        var type = Json.text(json, "type");
        if (type == null || "text".equals(type)) {
            return unfit(MetaError.windowClosed());
        }
        if (!"template".equals(type)) {
            return unfit(MetaError.invalid("type is not supported"));
        }
        var callback = Json.text(json, "biz_opaque_callback_data");
        return callback != null && callback.length() > LONGEST_CALLBACK
                ? unfit(MetaError.invalid("biz_opaque_callback_data is too long"))
                : template(json.path("template"), digits(to), callback);
    }

    private static Read template(JsonNode template, String to, @Nullable String callback) {
        var name = Json.text(template, "name");
        var language = Json.text(template.path("language"), "code");
        if (name == null || language == null) {
            return unfit(MetaError.missing("template.name, template.language.code"));
        }
        if (!TEMPLATE.matcher(name).matches()) {
            return unfit(MetaError.invalid("template.name is no template's name"));
        }
        var texts = new ArrayList<String>();
        for (var component : template.path("components")) {
            var fault = component(component, texts);
            if (fault != null) {
                return unfit(fault);
            }
        }
        return new Read.Fit(new Message(wamid(), to, name, language, List.copyOf(texts), callback));
    }

    private static @Nullable MetaError component(JsonNode component, List<String> texts) {
        var type = Json.text(component, "type");
        if (type == null || !COMPONENTS.contains(type)) {
            return MetaError.invalid("components.type");
        }
        if ("button".equals(type)
                && (Json.text(component, "sub_type") == null || !component.has("index"))) {
            return MetaError.missing("components.sub_type, components.index");
        }
        for (var parameter : component.path("parameters")) {
            var text = Json.text(parameter, "text");
            if (!"text".equals(Json.text(parameter, "type")) || text == null) {
                return MetaError.parameterFormat("A parameter has no text");
            }
            if (UNFIT_TEXT.matcher(text).find()) {
                return MetaError.parameterFormat(
                        "Param text cannot have new-line/tab characters or more than 4 consecutive"
                                + " spaces");
            }
            texts.add(text);
        }
        return null;
    }

    private static Read unfit(MetaError error) {
        return new Read.Unfit(error);
    }

    private static String wamid() {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return "wamid." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
