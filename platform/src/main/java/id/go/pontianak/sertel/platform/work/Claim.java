package id.go.pontianak.sertel.platform.work;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * An aggregate that a worker has taken.
 *
 * @param key the aggregate
 * @param count how often it was claimed since its state last changed: above 1, an earlier attempt
 *     may have got as far as the other side
 * @param trace {@code traceparent} of the change that made it due; null if that had none
 */
public record Claim(UUID key, int count, @Nullable String trace) {

    /** Whether an earlier attempt may have been begun, whose outcome nobody recorded. */
    public boolean mayHaveBegunBefore() {
        return count > 1;
    }
}
