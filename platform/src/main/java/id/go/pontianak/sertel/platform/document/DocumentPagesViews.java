package id.go.pontianak.sertel.platform.document;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Records that someone opened a paper: once, although its pages are asked for one by one and again
 * at every zoom. Who comes back later has opened it again. What is forgotten here is recorded once
 * more, never less.
 */
final class DocumentPagesViews {

    /** Where it is recorded, before anything is shown. */
    interface Recording {
        void of(String viewer, UUID applicationId, String documentId);
    }

    private record Opening(String viewer, UUID applicationId, String documentId) {}

    private static final Duration ONE_SITTING = Duration.ofMinutes(15);
    private static final int MOST = 2_000;

    private final Recording views;
    private final InstantSource clock;

    /** Oldest first. */
    private final Map<Opening, Instant> recorded = new LinkedHashMap<>();

    DocumentPagesViews(Recording views, InstantSource clock) {
        this.views = views;
        this.clock = clock;
    }

    /** Returns when it is recorded; pages of one paper that are asked for together wait for it. */
    synchronized void record(String viewer, UUID applicationId, String documentId) {
        var opening = new Opening(viewer, applicationId, documentId);
        Instant now = clock.instant();
        Instant before = recorded.get(opening);
        if (before != null && before.plus(ONE_SITTING).isAfter(now)) {
            return;
        }
        views.of(viewer, applicationId, documentId);
        recorded.remove(opening);
        recorded.put(opening, now);
        if (recorded.size() > MOST) {
            recorded.remove(recorded.keySet().iterator().next());
        }
    }
}
