package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Knows from the table of messages who is written to about what, and by which channels. */
public final class MessageTable {

    /** The only facts that officials learn where they do not have to identify themselves. */
    private static final Set<String> FOR_OFFICIALS = Set.of("trackingNumber", "office");

    /** Offices know whom they applied for, but their mailboxes are read by many. */
    private static final Set<String> FOR_OFFICES =
            Set.of("trackingNumber", "office", "reference", "faultCodes", "reasonCode", "lapse");

    private final List<MessageRule> rules;
    private final Addressees addressees;
    private final boolean whatsapp;

    /**
     * @param rules the table
     * @param addressees where everybody is written to
     * @param whatsapp whether messages may travel by WhatsApp at all
     * @throws IllegalArgumentException if an official's role has no address
     */
    public MessageTable(List<MessageRule> rules, Addressees addressees, boolean whatsapp) {
        for (MessageRule rule : rules) {
            boolean official =
                    !rule.to().equals(MessageRule.APPLICANT)
                            && !rule.to().equals(MessageRule.OFFICE);
            if (official && !addressees.officials().containsKey(rule.to())) {
                throw new IllegalArgumentException("no address for the role " + rule.to());
            }
        }
        this.rules = List.copyOf(rules);
        this.addressees = addressees;
        this.whatsapp = whatsapp;
    }

    /** The lines that speak of a happening. */
    List<MessageRule> concerning(Happening happening) {
        return rules.stream().filter(rule -> rule.concerns(happening)).toList();
    }

    /**
     * The messages by which something is told now: at most one for each channel.
     *
     * @param with whom to write to about the application
     * @param ids gives each its id
     */
    public List<Notification> messages(
            Telling telling, Correspondence with, Supplier<UUID> ids, Instant now) {
        return messages(telling, 0, null, with, ids, now);
    }

    /** The messages by which someone is reminded now; parameters as above. */
    public List<Notification> messages(
            Plan plan, Correspondence with, Supplier<UUID> ids, Instant now) {
        return messages(plan.telling(), plan.nth(), plan.usefulUntil(), with, ids, now);
    }

    /** How a message is said by WhatsApp; empty if it never is. */
    public Optional<MessageRule.WhatsAppForm> whatsAppForm(String template) {
        return rules.stream()
                .filter(rule -> rule.message().equals(template))
                .flatMap(rule -> Optional.ofNullable(rule.whatsapp()).stream())
                .findFirst();
    }

    private List<Notification> messages(
            Telling telling,
            int reminder,
            @Nullable Instant before,
            Correspondence with,
            Supplier<UUID> ids,
            Instant now) {
        List<Notification> messages = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            if (travelsBy(channel, telling, with)) {
                messages.add(
                        new Notification.Waiting(
                                message(telling, channel, reminder, before, with, ids.get(), now),
                                letter(telling, with),
                                0,
                                now));
            }
        }
        return messages;
    }

    private boolean travelsBy(Channel channel, Telling telling, Correspondence with) {
        boolean fits =
                switch (channel) {
                    case EMAIL -> true;
                    case WHATSAPP ->
                            whatsapp
                                    && telling.to().equals(MessageRule.APPLICANT)
                                    && whatsAppForm(telling.message())
                                            .filter(
                                                    form ->
                                                            !form.button()
                                                                    || telling.link() != null)
                                            .isPresent();
                };
        return fits && addressees.of(telling.to(), channel, with.officeId(), with).isPresent();
    }

    private static Letter letter(Telling telling, Correspondence with) {
        Map<String, String> facts = new HashMap<>(telling.facts());
        facts.put("trackingNumber", with.trackingNumber());
        facts.put("office", with.office());
        if (with.reference() != null) {
            facts.put("reference", with.reference());
        }
        return switch (telling.to()) {
            case MessageRule.APPLICANT -> new Letter(facts, telling.link());
            case MessageRule.OFFICE -> {
                facts.keySet().retainAll(FOR_OFFICES);
                yield new Letter(facts, null);
            }
            default -> {
                facts.keySet().retainAll(FOR_OFFICIALS);
                yield new Letter(facts, null);
            }
        };
    }

    private static Message message(
            Telling telling,
            Channel channel,
            int reminder,
            @Nullable Instant before,
            Correspondence with,
            UUID id,
            Instant now) {
        return new Message(
                id,
                telling.applicationId(),
                with.trackingNumber(),
                telling.position().revision(),
                with.officeId(),
                telling.step(),
                telling.eventId(),
                channel,
                telling.message(),
                telling.to(),
                now,
                reminder,
                telling.until().isEmpty() && before == null
                        ? null
                        : new Relevance(telling.position(), telling.until(), before));
    }
}
