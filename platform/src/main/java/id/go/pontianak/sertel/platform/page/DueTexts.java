package id.go.pontianak.sertel.platform.page;

import id.go.pontianak.sertel.platform.time.WorkingHours;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How much working time is left for something, or by how much it is late, in colour and words. */
public final class DueTexts {

    /**
     * How it stands with what is due at some time.
     *
     * @param badge the classes of the element
     * @param text the same in words
     */
    public record DueText(String badge, String text) {}

    private static final long MINUTES = 60;

    private final WorkingHours hours;
    private final MessageSource messages;
    private final Duration soon;

    /**
     * @param soon from what on it is little that is left
     */
    public DueTexts(WorkingHours hours, MessageSource messages, Duration soon) {
        this.hours = hours;
        this.messages = messages;
        this.soon = soon;
    }

    /**
     * @param dueAt null for what is not due at any time
     * @return null for null
     */
    public @Nullable DueText of(@Nullable Instant dueAt, Instant now, Locale language) {
        if (dueAt == null) {
            return null;
        }
        if (dueAt.isBefore(now)) {
            return text("badge badge-late", "page.due.late", hours.between(dueAt, now), language);
        }
        Duration left = hours.between(now, dueAt);
        return text(
                left.compareTo(soon) <= 0 ? "badge badge-warn" : "badge badge-ok",
                "page.due.left",
                left,
                language);
    }

    private DueText text(String badge, String key, Duration time, Locale language) {
        return new DueText(badge, text(key, language, length(time, language)));
    }

    /** In whole minutes, a begun one counted: nothing is left of what is shown as none. */
    private String length(Duration time, Locale language) {
        long minutes = Math.max(1, Math.ceilDiv(time.toSeconds(), 60L));
        if (minutes < MINUTES) {
            return text("page.due.minutes", language, minutes);
        }
        return minutes % MINUTES == 0
                ? text("page.due.hours", language, minutes / MINUTES)
                : text("page.due.hours-minutes", language, minutes / MINUTES, minutes % MINUTES);
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
