package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something that is to be told to someone, before it is known by which channels.
 *
 * @param applicationId what it is about
 * @param eventId the event that gives rise to it
 * @param position that event's
 * @param step of the procedure, 1 to 7
 * @param message the template
 * @param to whom: an audience of {@link MessageRule}
 * @param until names of events that make it pointless
 * @param facts what its text may ask for
 * @param link offered in it; null for none
 */
public record Telling(
        UUID applicationId,
        String eventId,
        Position position,
        int step,
        String message,
        String to,
        List<String> until,
        Map<String, String> facts,
        @Nullable OfferedLink link) {}
