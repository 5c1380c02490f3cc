package id.go.pontianak.sertel.notification.whatsapp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template message, as the Cloud API reads it.
 *
 * @param to digits with country code, without a plus
 * @param callbackData comes back in every report on this message
 */
record TemplateMessage(
        @JsonProperty("messaging_product") String product,
        String to,
        String type,
        @JsonProperty("biz_opaque_callback_data") String callbackData,
        Template template) {

    record Template(String name, Language language, List<Component> components) {}

    record Language(String code) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Component(
            String type,
            @JsonProperty("sub_type") @Nullable String subType,
            @Nullable String index,
            List<Parameter> parameters) {}

    record Parameter(String type, String text) {}

    /**
     * @param body what the text's gaps are filled with, in order
     * @param button what the button's address ends in; empty for no button
     */
    static TemplateMessage of(
            String to,
            String callbackData,
            String name,
            String language,
            List<String> body,
            Optional<String> button) {
        List<Component> components = new ArrayList<>();
        components.add(
                new Component(
                        "body",
                        null,
                        null,
                        body.stream().map(text -> new Parameter("text", text)).toList()));
        button.ifPresent(
                token ->
                        components.add(
                                new Component(
                                        "button",
                                        "url",
                                        "0",
                                        List.of(new Parameter("text", token)))));
        return new TemplateMessage(
                "whatsapp",
                to,
                "template",
                callbackData,
                new Template(name, new Language(language), components));
    }
}
