package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.Targets;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says how much working time is left, or how much too late it is. */
@Component
class TargetText {

    /** A third of the procedure's fifteen minutes. */
    private static final Duration SHORT = Duration.ofMinutes(5);

    private final Targets targets;
    private final MessageSource messages;

    TargetText(Targets targets, MessageSource messages) {
        this.targets = targets;
        this.messages = messages;
    }

    /**
     * @param dueAt null for what is not due at any time
     * @return null for null
     */
    @Nullable Target of(@Nullable Instant dueAt, Instant now, Locale language) {
        if (dueAt == null) {
            return null;
        }
        Duration left = targets.left(dueAt, now);
        if (dueAt.isBefore(now)) {
            Duration late = left.negated();
            return late.toMinutes() == 0
                    ? new Target("late", text("target.past", language))
                    : new Target("late", text("target.late", language, length(late, language)));
        }
        return new Target(
                left.compareTo(SHORT) <= 0 ? "warn" : "ok",
                left.toMinutes() == 0
                        ? text("target.now", language)
                        : text("target.left", language, length(left, language)));
    }

    private String length(Duration time, Locale language) {
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        if (hours == 0) {
            return text("target.minutes", language, minutes);
        }
        return minutes == 0
                ? text("target.hours", language, hours)
                : text("target.hours-minutes", language, hours, minutes);
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
