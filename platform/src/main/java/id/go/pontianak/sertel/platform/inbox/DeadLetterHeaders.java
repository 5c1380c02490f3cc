package id.go.pontianak.sertel.platform.inbox;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** The headers by which dead letters, their replays and their discards are told. */
final class DeadLetterHeaders {

    static final String ORIGINAL_TOPIC = "sertel-original-topic";
    static final String ORIGINAL_PARTITION = "sertel-original-partition";
    static final String ORIGINAL_OFFSET = "sertel-original-offset";
    static final String CAUSE = "sertel-cause";
    static final String FAILED_AT = "sertel-failed-at";
    static final String DISCARDED_BY = "sertel-discarded-by";
    static final String REASON = "sertel-reason";

    private DeadLetterHeaders() {}

    /** Where a replayed record first stood; null if the headers do not say. */
    static @Nullable Origin origin(Map<String, String> headers) {
        String topic = headers.get(ORIGINAL_TOPIC);
        String partition = headers.get(ORIGINAL_PARTITION);
        String offset = headers.get(ORIGINAL_OFFSET);
        if (topic == null || partition == null || offset == null) {
            return null;
        }
        try {
            return new Origin(topic, Integer.parseInt(partition), Long.parseLong(offset));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
