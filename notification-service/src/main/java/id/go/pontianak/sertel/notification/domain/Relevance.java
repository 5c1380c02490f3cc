package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * How long a message is worth sending.
 *
 * @param since the event that it speaks of
 * @param until names of events, a later one of which makes it pointless; {@link MessageRule#END}
 *     stands for whatever ends the application
 * @param before when it becomes pointless by itself, exclusive; null for never
 */
public record Relevance(Position since, List<String> until, @Nullable Instant before) {

    boolean isPastAt(Instant now) {
        return before != null && !now.isBefore(before);
    }
}
