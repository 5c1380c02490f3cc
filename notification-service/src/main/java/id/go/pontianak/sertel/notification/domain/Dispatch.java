package id.go.pontianak.sertel.notification.domain;

import id.go.pontianak.sertel.notification.domain.Notification.Waiting;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Decides, just before a message would leave, whether it still should, and to which address. */
public final class Dispatch {

    /** What is to be done with a message. */
    public sealed interface Order {
        /** Send it. */
        record Send(AddressedLetter letter) implements Order {}

        /** Do not, and record that. */
        record Keep(NotificationCommand command) implements Order {}
    }

    /** What happened since makes it pointless. */
    public static final String NO_LONGER_NEEDED = "NO_LONGER_NEEDED";

    /** The recipient has no such address any more. */
    public static final String NO_ADDRESS = "NO_ADDRESS";

    private final Addressees addressees;
    private final SendingHours hours;

    public Dispatch(Addressees addressees, SendingHours hours) {
        this.addressees = addressees;
        this.hours = hours;
    }

    /**
     * @param file the application's; null for what is about no single one
     * @param mayHaveBeenSent whether an earlier attempt may have got through, unrecorded
     */
    public Order order(
            Waiting waiting, @Nullable CaseFile file, boolean mayHaveBeenSent, Instant now) {
        Message message = waiting.message();
        if (mayHaveBeenSent && message.channel() == Channel.WHATSAPP) {
            // Whether it was sent must be found out first.
            return new Order.Send(new AddressedLetter("", waiting.letter()));
        }
        if (isPointless(message, file, now)) {
            return new Order.Keep(new NotificationCommand.Cancel(NO_LONGER_NEEDED, now));
        }
        if (message.reminder() > 0 && !hours.includes(now)) {
            return new Order.Keep(
                    new NotificationCommand.PutOff(Duration.between(now, hours.next(now)), now));
        }
        Correspondence with = file == null ? null : file.with();
        Optional<String> recipient =
                addressees.of(message.recipientRole(), message.channel(), message.officeId(), with);
        return recipient.isPresent()
                ? new Order.Send(addressed(waiting, recipient.get(), with))
                : new Order.Keep(new NotificationCommand.Cancel(NO_ADDRESS, now));
    }

    private static boolean isPointless(Message message, @Nullable CaseFile file, Instant now) {
        Relevance relevance = message.relevance();
        return relevance != null
                && (relevance.isPastAt(now)
                        || (file != null && !file.wants(relevance.since(), relevance.until())));
    }

    private static AddressedLetter addressed(
            Waiting waiting, String recipient, @Nullable Correspondence with) {
        Letter letter = waiting.letter();
        boolean personal =
                with != null
                        && waiting.message().recipientRole().equals(MessageRule.APPLICANT)
                        && waiting.message().channel() == Channel.EMAIL;
        if (!personal || with == null) {
            return new AddressedLetter(recipient, letter);
        }
        Map<String, String> facts = new HashMap<>(letter.facts());
        facts.put("name", with.name());
        return new AddressedLetter(recipient, new Letter(facts, letter.link()));
    }
}
