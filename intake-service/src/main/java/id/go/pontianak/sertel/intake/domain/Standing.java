package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Where an application stands.
 *
 * @param status as everybody sees it
 * @param order position on the way; within one revision only a higher one replaces a lower
 * @param last whether nothing more happens
 * @param step the step of the SOP that it is at
 * @param holder who has it; null when it is done with
 * @param since when it came to stand there
 * @param asked what the applicant is asked to correct
 */
public record Standing(
        String status,
        int order,
        boolean last,
        int step,
        @Nullable Holder holder,
        Instant since,
        List<Asked> asked) {

    public Standing {
        asked = List.copyOf(asked);
    }

    /** Whether an application that stands elsewhere now stands here. */
    boolean follows(Standing before) {
        return !before.last() && order > before.order();
    }
}
