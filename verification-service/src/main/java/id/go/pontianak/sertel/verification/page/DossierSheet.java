package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.page.DueTexts.DueText;
import id.go.pontianak.sertel.verification.web.DossierView.Bsre;
import id.go.pontianak.sertel.verification.web.DossierView.Done;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A dossier as its page shows it, in the reader's language.
 *
 * @param state its code, for the text {@code dossier.state.*}
 * @param target null unless it lies on the verifier's desk
 * @param barred why this verifier may only look; null if there is nothing in the way
 * @param acting whether this verifier can handle it now
 * @param facts what the application says, and where the papers should say the same
 * @param hints what deserves a second look
 * @param changes what the newest revision changed
 * @param asked what was to be corrected; null if nothing was
 * @param disposition how it came here
 * @param rejected how it was refused here; null if it was not
 */
record DossierSheet(
        UUID id,
        String trackingNumber,
        String name,
        String office,
        int revision,
        String state,
        Instant receivedAt,
        @Nullable DueText target,
        @Nullable Done opened,
        @Nullable String barred,
        boolean acting,
        List<Fact> facts,
        List<String> hints,
        List<String> changes,
        @Nullable Asked asked,
        Disposition disposition,
        @Nullable Asked rejected,
        @Nullable Done checked,
        @Nullable Bsre bsre) {

    /**
     * A field of the application.
     *
     * @param where which paper should say the same
     * @param changed whether the newest revision changed it
     */
    record Fact(String label, String value, String where, boolean changed) {}

    /** What somebody said was wrong: by whom, when, and each thing in words. */
    record Asked(String by, Instant at, List<String> items) {}

    /** The disposition of step 4, in words; null for what was not given. */
    record Disposition(
            String by,
            Instant at,
            List<String> instructions,
            @Nullable String note,
            @Nullable String agendaNumber,
            @Nullable String classification) {}
}
