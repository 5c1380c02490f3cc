package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.platform.time.WorkingHours;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** How the SOP's targets are told: as a colour and in words, in working time. */
@Component
class Targets {

    /**
     * A target.
     *
     * @param style how it is shown: a badge with a colour, or no badge
     * @param text the words
     */
    record Target(String style, String text) {}

    /** Less than this is little for ten minutes of handling. */
    private static final Duration LITTLE = Duration.ofMinutes(5);

    private static final int MINUTES = 60;

    private final WorkingHours hours;
    private final OfficeTimes times;
    private final MessageSource messages;
    private final InstantSource clock;

    Targets(WorkingHours hours, OfficeTimes times, MessageSource messages, InstantSource clock) {
        this.hours = hours;
        this.times = times;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Null while the office's clock stands.
     *
     * @param since since when the office is waited for, perhaps in the future
     * @param dueAt until when
     */
    @Nullable Target of(@Nullable Instant since, @Nullable Instant dueAt, Locale language) {
        if (since == null || dueAt == null) {
            return null;
        }
        Instant now = clock.instant();
        if (since.isAfter(now)) {
            return new Target("muted", text("target.from", language, times.full(since, language)));
        }
        if (dueAt.isBefore(now)) {
            Duration over = hours.between(dueAt, now);
            return new Target(
                    "badge badge-late", text("target.over", language, minutes(over, language)));
        }
        Duration left = hours.between(now, dueAt);
        return new Target(
                left.compareTo(LITTLE) < 0 ? "badge badge-warn" : "badge badge-ok",
                text("target.left", language, minutes(left, language)));
    }

    /** In whole minutes, begun ones counted. */
    private String minutes(Duration time, Locale language) {
        long minutes = Math.max(1, (time.toSeconds() + MINUTES - 1) / MINUTES);
        if (minutes < MINUTES) {
            return text("target.minutes", language, minutes);
        }
        return minutes % MINUTES == 0
                ? text("target.hours", language, minutes / MINUTES)
                : text("target.both", language, minutes / MINUTES, minutes % MINUTES);
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
