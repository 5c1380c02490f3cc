package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.verification.domain.Change;
import id.go.pontianak.sertel.verification.domain.Correction;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Handover;
import id.go.pontianak.sertel.verification.domain.Rejection;
import id.go.pontianak.sertel.verification.domain.Submission;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.Verification.Opening;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A dossier as the verifier sees it.
 *
 * @param state {@code AWAITING_CHECK}, {@code AT_BSRE}, {@code VERIFIED}, {@code REFUSED} (by
 *     BSrE), {@code RETURNED}, {@code REJECTED} (by a verifier), {@code WITHDRAWN} or {@code
 *     CLOSED}
 * @param receivedAt since when this revision is the verifier's
 * @param dueAt when the procedure's target for the step runs out, in working time; null while the
 *     clock stands still
 * @param overdue whether it has run out
 * @param opened who opened it, and when; null while nobody has, and once it was checked
 * @param disposition how the Kasi PKS handed it over
 * @param documents each is at {@code documents/{documentId}}
 * @param changes what this revision changed against the one the verifier had before; empty if there
 *     was none
 * @param returned what was last asked to be corrected; null if nothing was
 * @param rejected who refused it here, and why; null if nobody did
 * @param checked who found it complete, and when; null while nobody has
 * @param bsre how it stands with BSrE; null while it was not checked
 */
public record DossierView(
        UUID applicationId,
        String trackingNumber,
        int revision,
        @Nullable String officeId,
        String state,
        Instant receivedAt,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Done opened,
        Dossier.Letter letter,
        Dossier.Applicant applicant,
        List<Dossier.Document> documents,
        Disposition disposition,
        List<Change> changes,
        @Nullable Asked returned,
        @Nullable Refusal rejected,
        @Nullable Done checked,
        @Nullable Bsre bsre) {

    /** Who did it, when, and what was added; the note is null for none. */
    public record Done(String by, Instant at, @Nullable String note) {}

    /** What was to be corrected: by whose word, since when. */
    public record Asked(String by, Instant at, List<Correction.Fault> faults) {

        static @Nullable Asked of(@Nullable Correction correction) {
            return correction == null
                    ? null
                    : new Asked(correction.by().name(), correction.at(), correction.faults());
        }
    }

    /** A verifier's refusal; the note is null for none. */
    public record Refusal(String by, Instant at, String code, @Nullable String note) {

        static Refusal of(Rejection rejection) {
            return new Refusal(
                    rejection.by().name(), rejection.at(), rejection.code(), rejection.note());
        }
    }

    /** The disposition of step 4. */
    public record Disposition(
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
     *     ACCEPTED}, {@code REFUSED}; of a case that ended otherwise {@code REMAINS} or {@code
     *     MAY_REMAIN}
     * @param text the same in plain words, in the caller's language
     * @param reachable whether calls to BSrE go through at present
     * @param requestId ours, to name to BSrE
     * @param reference BSrE's; null while there is none
     * @param since since when it stands so
     * @param tries how often BSrE was asked in this state
     * @param code BSrE's code for a refusal; null otherwise
     * @param reason BSrE's words for a refusal; null otherwise, and if it gave none
     */
    public record Bsre(
            String state,
            String text,
            boolean reachable,
            UUID requestId,
            @Nullable String reference,
            Instant since,
            int tries,
            @Nullable String code,
            @Nullable String reason) {}

    /**
     * @param dueAt null while the clock stands still
     * @param now decides what is overdue
     */
    static DossierView of(OnFile state, @Nullable Instant dueAt, Instant now, @Nullable Bsre bsre) {
        Dossier dossier = state.dossier();
        return new DossierView(
                dossier.applicationId(),
                dossier.trackingNumber(),
                dossier.revision(),
                dossier.officeId(),
                name(state),
                dossier.arrival().at(),
                dueAt,
                dueAt != null && dueAt.isBefore(now),
                opened(state),
                dossier.letter(),
                dossier.applicant(),
                dossier.documents(),
                Disposition.of(dossier.handover()),
                state.file().changes(),
                Asked.of(
                        state instanceof Returned returned
                                ? returned.correction()
                                : state.file().correction()),
                state instanceof RejectedByVerifier rejected
                        ? Refusal.of(rejected.rejection())
                        : null,
                checked(state),
                bsre);
    }

    private static String name(OnFile state) {
        return switch (state) {
            case AwaitingCheck _ -> "AWAITING_CHECK";
            case AtBsre _ -> "AT_BSRE";
            case Verified _ -> "VERIFIED";
            case RefusedByBsre _ -> "REFUSED";
            case Returned _ -> "RETURNED";
            case RejectedByVerifier _ -> "REJECTED";
            case Withdrawn _ -> "WITHDRAWN";
            case Closed _ -> "CLOSED";
        };
    }

    private static @Nullable Done opened(OnFile state) {
        Opening opened = state instanceof AwaitingCheck desk ? desk.opened() : null;
        return opened == null ? null : new Done(opened.by().name(), opened.at(), null);
    }

    private static @Nullable Done checked(OnFile state) {
        Submission submission = Submission.of(state);
        return submission == null
                ? null
                : new Done(submission.by().name(), submission.at(), submission.note());
    }
}
