package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Handover;
import id.go.pontianak.sertel.verification.domain.Verification;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.Opening;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A dossier as the verifier sees it.
 *
 * @param state {@code AWAITING_CHECK}, {@code AT_BSRE}, {@code VERIFIED}, {@code REFUSED} or {@code
 *     CLOSED}
 * @param receivedAt since when it is the verifier's
 * @param dueAt when the procedure's target for the step runs out, in working time
 * @param opened who opened it, and when; null while nobody has, and once it was checked
 * @param disposition how the Kasi PKS handed it over
 * @param documents each is at {@code documents/{documentId}}
 * @param checked who found it complete, and when; null while nobody has
 * @param bsre how it stands with BSrE; null while it was not checked
 */
record DossierView(
        UUID applicationId,
        String trackingNumber,
        int revision,
        @Nullable String officeId,
        String state,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Done opened,
        Dossier.Letter letter,
        Dossier.Applicant applicant,
        List<Dossier.Document> documents,
        Disposition disposition,
        @Nullable Done checked,
        @Nullable Bsre bsre) {

    /** Who did it, when, and what was added; the note is null for none. */
    record Done(String by, Instant at, @Nullable String note) {}

    /** The disposition of step 4. */
    record Disposition(
            String by,
            Instant at,
            List<String> instructions,
            @Nullable String note,
            @Nullable String agendaNumber,
            @Nullable String classification) {

        static Disposition of(Handover handover) {
            return new Disposition(
                    handover.byName(),
                    handover.at(),
                    handover.instructions(),
                    handover.note(),
                    handover.agendaNumber(),
                    handover.classification());
        }
    }

    /**
     * How a dossier stands with BSrE.
     *
     * @param state {@code SUBMITTING}, {@code UNCONFIRMED}, {@code PARKED}, {@code WAITING}, {@code
     *     ACCEPTED} or {@code REFUSED}
     * @param text the same in plain words, in the caller's language
     * @param reachable whether calls to BSrE go through at present
     * @param requestId ours, to name to BSrE
     * @param reference BSrE's; null while there is none
     * @param since since when it stands so
     * @param tries how often BSrE was asked in this state
     * @param code BSrE's code for a refusal; null otherwise
     * @param reason BSrE's words for a refusal; null otherwise, and if it gave none
     */
    record Bsre(
            String state,
            String text,
            boolean reachable,
            UUID requestId,
            @Nullable String reference,
            Instant since,
            int tries,
            @Nullable String code,
            @Nullable String reason) {}

    static DossierView of(Verification state, Instant dueAt, @Nullable Bsre bsre) {
        Dossier dossier = state.dossier();
        return new DossierView(
                dossier.applicationId(),
                dossier.trackingNumber(),
                dossier.revision(),
                dossier.officeId(),
                name(state),
                dossier.handover().at(),
                dueAt,
                opened(state),
                dossier.letter(),
                dossier.applicant(),
                dossier.documents(),
                Disposition.of(dossier.handover()),
                checked(state),
                bsre);
    }

    private static String name(Verification state) {
        return switch (state) {
            case AwaitingCheck _ -> "AWAITING_CHECK";
            case AtBsre _ -> "AT_BSRE";
            case Verified _ -> "VERIFIED";
            case RefusedByBsre _ -> "REFUSED";
            case Closed _ -> "CLOSED";
        };
    }

    private static @Nullable Done opened(Verification state) {
        Opening opened = state instanceof AwaitingCheck desk ? desk.opened() : null;
        return opened == null ? null : new Done(opened.by().name(), opened.at(), null);
    }

    private static @Nullable Done checked(Verification state) {
        var submission =
                switch (state) {
                    case AtBsre at -> at.submission();
                    case Verified verified -> verified.submission();
                    case RefusedByBsre refused -> refused.submission();
                    case AwaitingCheck _, Closed _ -> null;
                };
        return submission == null
                ? null
                : new Done(submission.by().name(), submission.at(), submission.note());
    }
}
