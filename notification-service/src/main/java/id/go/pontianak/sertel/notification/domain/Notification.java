package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One message to one recipient by one channel: a type per state. */
public sealed interface Notification {

    /** How far the other side says that a message has come; later ones imply the earlier. */
    enum Progress {
        /** The mail server or WhatsApp took it. */
        ACCEPTED,
        SENT,
        DELIVERED,
        READ
    }

    /** What it is. */
    Message message();

    /** When a worker must look at it next; null: no worker has to. */
    default @Nullable Instant dueAt() {
        return null;
    }

    /** WhatsApp's id of the message; null while unknown, and for emails. */
    default @Nullable String wamid() {
        return null;
    }

    /**
     * To be sent. While a worker holds a claim on it, it may be on its way.
     *
     * @param letter what it is written from
     * @param attempts how often it was tried and put off
     * @param dueAt when to try
     */
    record Waiting(Message message, Letter letter, int attempts, Instant dueAt)
            implements Notification {}

    /**
     * A WhatsApp message that may or may not have been sent. It is never sent again: WhatsApp's own
     * report decides, or time.
     *
     * @param since when that came about
     * @param dueAt how long the report is waited for
     */
    record Uncertain(Message message, Instant since, Instant dueAt) implements Notification {}

    /**
     * The other side has it.
     *
     * @param sentAt when it took it
     * @param at when the progress was reported
     */
    record Sent(
            Message message, Progress progress, @Nullable String wamid, Instant sentAt, Instant at)
            implements Notification {}

    /**
     * It was not sent because there was no point in it any more.
     *
     * @param code why: one of {@link Dispatch}'s
     */
    record Cancelled(Message message, String code, Instant at) implements Notification {}

    /**
     * It could not be delivered.
     *
     * @param code why: the other side's code, or one of {@link NotificationFlow}'s
     */
    record Failed(Message message, String code, @Nullable String wamid, Instant at)
            implements Notification {}
}
