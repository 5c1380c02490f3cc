package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A reminder that is to be sent unless something makes it pointless before.
 *
 * @param telling what is told
 * @param nth tells the reminders about one event apart, from 1
 * @param dueAt when to send it
 * @param usefulUntil when it becomes pointless, exclusive; null for never
 */
public record Plan(Telling telling, int nth, Instant dueAt, @Nullable Instant usefulUntil) {

    boolean isMissedAt(Instant now) {
        return usefulUntil != null && !now.isBefore(usefulUntil);
    }

    Plan putOffTo(Instant later) {
        return new Plan(telling, nth, later, usefulUntil);
    }
}
