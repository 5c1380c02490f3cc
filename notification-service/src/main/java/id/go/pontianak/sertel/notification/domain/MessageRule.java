package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * One line of the table of messages: what happens, who is told, in which words, and when.
 *
 * @param event the event's name
 * @param when facts that must have these values; empty for always
 * @param to {@code APPLICANT}, {@code OFFICE}, or the role of an official
 * @param message the name of the template, the same for every channel
 * @param whatsapp how it is said by WhatsApp; null: by email only
 * @param remind when; null: at once
 * @param until names of events, a later one of which makes it pointless as long as it was not sent
 */
public record MessageRule(
        String event,
        Map<String, String> when,
        String to,
        String message,
        @Nullable WhatsAppForm whatsapp,
        @Nullable Reminder remind,
        List<String> until) {

    /** The role of the one who applied. */
    public static final String APPLICANT = "APPLICANT";

    /** The office that submitted the application. */
    public static final String OFFICE = "OFFICE";

    /** Stands for every event that ends an application. */
    public static final String END = "END";

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
            @Nullable WhatsAppForm whatsapp,
            @Nullable Reminder remind,
            @Nullable List<String> until) {
        this.event = event;
        this.when = when == null ? Map.of() : Map.copyOf(when);
        this.to = to;
        this.message = message;
        this.whatsapp = whatsapp;
        this.remind = remind;
        this.until = until == null ? List.of() : List.copyOf(until);
    }

    /** Whether it speaks of a happening. */
    public boolean concerns(Happening happening) {
        return event.equals(happening.kind())
                && when.entrySet().stream()
                        .allMatch(
                                condition ->
                                        condition
                                                .getValue()
                                                .equals(happening.facts().get(condition.getKey())));
    }
}
