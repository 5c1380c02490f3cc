package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Asked;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.intake.domain.Holder;
import id.go.pontianak.sertel.intake.domain.Withdrawal;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An application as its office sees it.
 *
 * @param reference the office's own; null if it gave none
 * @param step of the SOP, the one that it is at
 * @param holder whose turn it is; null when nothing more happens
 * @param since since when it stands there
 * @param asked what is to be corrected
 * @param withdrawal that it is wanted back, and what became of that; null if it is not
 * @param history what happened, oldest first
 */
record ApplicationView(
        UUID applicationId,
        String trackingNumber,
        @Nullable String reference,
        int revision,
        String status,
        int step,
        @Nullable HolderView holder,
        Instant since,
        List<AskedView> asked,
        @Nullable WithdrawalView withdrawal,
        List<HappeningView> history) {

    /**
     * One thing to correct.
     *
     * @param document kind of the document at fault; null when a field is
     * @param field JSON Pointer of the field at fault; null when a document is
     * @param note what the official adds
     * @param message what the code means, in the caller's language
     */
    record AskedView(
            @Nullable String document,
            @Nullable String field,
            String code,
            @Nullable String note,
            String message) {

        static AskedView of(Asked asked, Locale language) {
            return new AskedView(
                    asked.document(),
                    asked.field(),
                    asked.code(),
                    asked.note(),
                    Reason.text(asked.code(), language));
        }
    }

    /** That an application is wanted back, and what became of that. */
    record WithdrawalView(Instant requestedAt, Withdrawal.Outcome outcome) {

        static @Nullable WithdrawalView of(Application application) {
            Withdrawal withdrawal = application.withdrawal();
            return withdrawal == null
                    ? null
                    : new WithdrawalView(
                            withdrawal.requestedAt(),
                            withdrawal.outcome(application.standing().stage()));
        }
    }

    /**
     * Whose turn it is.
     *
     * @param role stable code
     * @param title official title
     * @param name null: who of that title will act is known when they do
     */
    record HolderView(String role, String title, @Nullable String name) {

        static @Nullable HolderView of(@Nullable Holder holder) {
            return holder == null ? null : new HolderView(holder.role(), holder.title(), null);
        }
    }

    /** Who did something. */
    record ActorView(String role, String name) {}

    /** Something that happened. */
    record HappeningView(Instant at, int step, String event, ActorView actor) {

        static HappeningView of(Happening happening) {
            return new HappeningView(
                    happening.at(),
                    happening.step(),
                    happening.event(),
                    new ActorView(happening.actor().role(), happening.actor().name()));
        }
    }

    static ApplicationView of(Application application, Locale language) {
        var submission = application.submission();
        var standing = application.standing();
        return new ApplicationView(
                submission.applicationId(),
                submission.trackingNumber(),
                submission.reference(),
                submission.revision(),
                standing.status(),
                standing.step(),
                HolderView.of(standing.holder()),
                standing.since(),
                standing.asked().stream().map(each -> AskedView.of(each, language)).toList(),
                WithdrawalView.of(application),
                application.history().stream().map(HappeningView::of).toList());
    }
}
