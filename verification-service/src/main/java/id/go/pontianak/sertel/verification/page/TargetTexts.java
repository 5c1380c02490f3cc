package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.time.WorkingHours;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** The target of step 5 as colour and as text, in working time. */
@Component
class TargetTexts {

    /**
     * How a case stands with its target.
     *
     * @param badge name of the colour
     */
    record Target(String text, String badge) {}

    private static final Duration SOON = Duration.ofMinutes(5);

    private final WorkingHours hours;
    private final PageTexts texts;
    private final InstantSource clock;

    TargetTexts(WorkingHours hours, PageTexts texts, InstantSource clock) {
        this.hours = hours;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param dueAt null while the clock stands still
     */
    Target of(@Nullable Instant dueAt, Locale locale) {
        if (dueAt == null) {
            return new Target(texts.of("target.stopped", locale), "badge-muted");
        }
        Instant now = clock.instant();
        if (now.isAfter(dueAt)) {
            String late = duration(hours.between(dueAt, now), locale);
            return new Target(texts.of("target.late", locale, late), "badge-late");
        }
        Duration left = hours.between(now, dueAt);
        return new Target(
                texts.of("target.left", locale, duration(left, locale)),
                left.compareTo(SOON) <= 0 ? "badge-warn" : "badge-ok");
    }

    /** In whole minutes, a begun one counted: nothing is left of what is shown as none. */
    private String duration(Duration time, Locale locale) {
        long minutes = Math.max(1, time.plusSeconds(59).toMinutes());
        long whole = minutes / 60;
        long rest = minutes % 60;
        if (whole == 0) {
            return texts.of("target.minutes", locale, rest);
        }
        return rest == 0
                ? texts.of("target.hours", locale, whole)
                : texts.of("target.hours-minutes", locale, whole, rest);
    }
}
