package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the disposition sheet (lembar disposisi): who passed the letter on, and how.
 *
 * @param eventId the event that says so
 * @param by who forwarded
 * @param at when
 * @param instructions at least one
 * @param note null if none was written
 * @param openings who had reviewed the dossier for this step, and when: the forwarder at least
 * @param worked the working time that the step took
 * @param recall set when it was taken back: the line is struck
 */
public record SheetEntry(
        UUID eventId,
        Official by,
        Instant at,
        List<Instruction> instructions,
        @Nullable String note,
        List<Handling> openings,
        Duration worked,
        @Nullable Recall recall) {

    /**
     * A forward taken back.
     *
     * @param eventId the event that says so
     * @param by who took it back
     * @param at when
     * @param note why; null if it was not written
     */
    public record Recall(UUID eventId, Official by, Instant at, @Nullable String note) {}

    /** Who had reviewed it first, and when. */
    Handling opened() {
        return openings.getFirst();
    }

    SheetEntry struck(Recall by) {
        return new SheetEntry(eventId, this.by, at, instructions, note, openings, worked, by);
    }
}
