package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * One line of the table of messages: what happens, who is told, in which words.
 *
 * @param event the event's name
 * @param when facts that must have these values; empty for always
 * @param to {@code APPLICANT}, or the role of an official
 * @param message the name of the template, the same for every channel
 * @param whatsapp how it is said by WhatsApp; null: by email only
 */
public record MessageRule(
        String event,
        Map<String, String> when,
        String to,
        String message,
        @Nullable WhatsAppForm whatsapp) {

    /** The role of the one who applied. */
    public static final String APPLICANT = "APPLICANT";

    /**
     * What an approved WhatsApp template is filled with.
     *
     * @param body names of the facts that its text takes, in order
     * @param button whether it has a button that leads to the link
     */
    public record WhatsAppForm(List<String> body, boolean button) {}

    public MessageRule(
            String event,
            @Nullable Map<String, String> when,
            String to,
            String message,
            @Nullable WhatsAppForm whatsapp) {
        this.event = event;
        this.when = when == null ? Map.of() : Map.copyOf(when);
        this.to = to;
        this.message = message;
        this.whatsapp = whatsapp;
    }

    boolean concerns(Happening happening) {
        return event.equals(happening.kind())
                && when.entrySet().stream()
                        .allMatch(
                                condition ->
                                        condition
                                                .getValue()
                                                .equals(happening.facts().get(condition.getKey())));
    }
}
