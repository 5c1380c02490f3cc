package id.go.pontianak.sertel.notification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Decides who is written to about what happened, from the table of messages. */
public final class MessageTable {

    private final List<MessageRule> rules;
    private final Map<String, String> officials;
    private final boolean whatsapp;

    /**
     * @param rules the table
     * @param officials the email address of each role that it names
     * @param whatsapp whether messages may travel by WhatsApp at all
     * @throws IllegalArgumentException if a role has no address
     */
    public MessageTable(List<MessageRule> rules, Map<String, String> officials, boolean whatsapp) {
        for (MessageRule rule : rules) {
            if (!rule.to().equals(MessageRule.APPLICANT) && !officials.containsKey(rule.to())) {
                throw new IllegalArgumentException("no address for the role " + rule.to());
            }
        }
        this.rules = List.copyOf(rules);
        this.officials = Map.copyOf(officials);
        this.whatsapp = whatsapp;
    }

    /** Whether anyone is written to, so that the contact data must be known. */
    public boolean speaksOf(Happening happening) {
        return rules.stream().anyMatch(rule -> rule.concerns(happening));
    }

    /**
     * The messages that are to be sent, none of which was before.
     *
     * @param ids gives each its id
     * @param trace the trace that sending them continues
     */
    public List<Notification> messages(
            Happening happening,
            Correspondence with,
            Supplier<UUID> ids,
            Instant now,
            Map<String, String> trace) {
        List<Notification> messages = new ArrayList<>();
        for (MessageRule rule : rules) {
            if (rule.concerns(happening)) {
                letters(rule, happening, with)
                        .forEach(
                                (channel, letter) ->
                                        messages.add(
                                                new Notification.Waiting(
                                                        message(
                                                                rule, channel, happening, with,
                                                                ids.get(), now, trace),
                                                        letter,
                                                        0,
                                                        now)));
            }
        }
        return messages;
    }

    /** How a message is said by WhatsApp; empty if it never is. */
    public Optional<MessageRule.WhatsAppForm> whatsAppForm(String template) {
        return rules.stream()
                .filter(rule -> rule.message().equals(template))
                .flatMap(rule -> Optional.ofNullable(rule.whatsapp()).stream())
                .findFirst();
    }

    private Map<Channel, Letter> letters(
            MessageRule rule, Happening happening, Correspondence with) {
        Map<Channel, Letter> letters = new EnumMap<>(Channel.class);
        Map<String, String> facts = new HashMap<>();
        facts.put("trackingNumber", with.trackingNumber());
        facts.put("office", with.office());
        String official = officials.get(rule.to());
        if (!rule.to().equals(MessageRule.APPLICANT) && official != null) {
            // Officials learn everything else where they have to identify themselves.
            letters.put(Channel.EMAIL, new Letter(official, facts, null));
            return letters;
        }
        facts.putAll(happening.facts());
        if (whatsapp && rule.whatsapp() != null && with.reachableByWhatsApp()) {
            letters.put(
                    Channel.WHATSAPP,
                    new Letter(with.phone(), Map.copyOf(facts), happening.link()));
        }
        facts.put("name", with.name());
        letters.put(Channel.EMAIL, new Letter(with.email(), facts, happening.link()));
        return letters;
    }

    private static Message message(
            MessageRule rule,
            Channel channel,
            Happening happening,
            Correspondence with,
            UUID id,
            Instant now,
            Map<String, String> trace) {
        return new Message(
                id,
                happening.applicationId(),
                with.trackingNumber(),
                happening.revision(),
                with.officeId(),
                happening.step(),
                happening.eventId(),
                channel,
                rule.message(),
                rule.to(),
                now,
                trace);
    }
}
