package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.sheet.Signatory;
import id.go.pontianak.sertel.platform.page.DueTexts.DueText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case beside its papers.
 *
 * @param step at which it is; null where it is at none of these
 * @param place where it is, in words
 * @param target of the step; null without a step
 * @param signer as whom the official can act on it now; null if they cannot
 * @param recallable whether it can be taken back
 * @param handled who has acted on it before, and when, if it cannot be acted on; null if nobody has
 * @param letter what the sheet says of the letter
 * @param applicant the applicant's data
 * @param warnings what is odd, by the names of the texts {@code warning.*}
 * @param changes what the correction changed, in words
 * @param history what was done
 */
record CaseView(
        UUID applicationId,
        String trackingNumber,
        int revision,
        @Nullable Integer step,
        String place,
        @Nullable DueText target,
        @Nullable Signatory signer,
        boolean recallable,
        @Nullable String handled,
        Letter letter,
        List<Field> applicant,
        List<String> warnings,
        List<String> changes,
        List<HistoryEntry> history) {

    /**
     * The head of the sheet.
     *
     * @param from the office that wrote it
     * @param date as it is written
     * @param received null if that was not kept
     * @param agenda null before it is recorded
     * @param classification by its name; null before it is recorded
     */
    record Letter(
            String from,
            String number,
            String date,
            String subject,
            @Nullable Instant received,
            @Nullable String agenda,
            @Nullable String classification) {}

    /**
     * A field of the application.
     *
     * @param changed whether the correction changed it
     */
    record Field(String label, String value, boolean changed) {}
}
