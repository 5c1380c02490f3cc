package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A return to the applicant.
 *
 * @param eventId the event that says so
 * @param by who returned it
 * @param at when
 * @param revision which revision was at fault
 * @param faults everything that was, at least one
 * @param opened who had reviewed the dossier, and when
 */
public record ReturnEntry(
        UUID eventId,
        Official by,
        Instant at,
        int revision,
        List<Correction> faults,
        Handling opened) {

    /**
     * One thing to correct.
     *
     * @param document kind of the document at fault; null when a field is
     * @param field JSON pointer of the field at fault; null when a document is
     * @param code the reason's
     * @param note free; null for none
     */
    public record Correction(
            @Nullable String document,
            @Nullable String field,
            String code,
            @Nullable String note) {}
}
