package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Where something that happened leaves an application.
 *
 * @param status as everybody sees it
 * @param stage what may still be done about it
 * @param step the step of the SOP that it is at
 * @param holder who has it; null when it is done with
 * @param asked what the applicant is asked to correct
 * @param until from when on it lapses unless that is done; null where nothing is asked
 */
public record Place(
        String status,
        Stage stage,
        int step,
        @Nullable Holder holder,
        List<Asked> asked,
        @Nullable Instant until) {

    public Place {
        asked = List.copyOf(asked);
    }

    /** Whether it is the same person's turn at the same step for the same reason. */
    boolean isSameTurn(Place other) {
        return status.equals(other.status)
                && step == other.step
                && Objects.equals(holder, other.holder);
    }
}
