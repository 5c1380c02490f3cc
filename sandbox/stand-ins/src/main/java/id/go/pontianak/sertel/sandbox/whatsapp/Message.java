package id.go.pontianak.sertel.sandbox.whatsapp;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A template message that was accepted.
 *
 * @param wamid the message's id
 * @param to digits with country code, without a plus
 * @param parameters the texts of all components, in order
 * @param callbackData the sender's own mark, null for none
 */
record Message(
        String wamid,
        String to,
        String template,
        String language,
        List<String> parameters,
        @Nullable String callbackData) {}
