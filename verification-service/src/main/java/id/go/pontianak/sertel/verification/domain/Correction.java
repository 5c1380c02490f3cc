package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a verifier asks to have corrected, everything at once.
 *
 * @param faults never empty
 * @param linkId of the link by which a person may send the correction
 * @param linkExpiresAt until when, exclusive; whole seconds
 * @param at when it was sent back
 */
public record Correction(
        Verifier by, List<Fault> faults, UUID linkId, Instant linkExpiresAt, Instant at) {

    /**
     * One thing to correct.
     *
     * @param document kind of the document at fault; null when a field is
     * @param field JSON pointer of the field at fault; null when a document is
     * @param code of the list of reasons
     * @param note for the applicant; null for none; personal data
     */
    public record Fault(
            @Nullable String document,
            @Nullable String field,
            String code,
            @Nullable String note) {}

    public Correction {
        faults = List.copyOf(faults);
    }

    Correction saidAt(Instant time) {
        return new Correction(by, faults, linkId, linkExpiresAt, time);
    }
}
