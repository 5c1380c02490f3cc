package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Asked;
import id.go.pontianak.sertel.intake.domain.Holder;
import id.go.pontianak.sertel.intake.domain.Withdrawal;
import id.go.pontianak.sertel.schemas.Reason;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What anyone with the link sees of an application: no personal data but the first name. What
 * officials wrote freely may hold some, so it is left out.
 *
 * @param holder title of whose turn it is; null when nothing more happens
 * @param applicantsTurn whether that is the applicant
 * @param asked what is to be corrected
 * @param until from when on it lapses unless that is done; null where nothing is asked
 * @param withdrawal what became of the wish to have it back; null if there was none
 */
record TrackingView(
        String trackingNumber,
        String firstName,
        String status,
        int step,
        boolean ended,
        @Nullable String holder,
        boolean applicantsTurn,
        Instant since,
        List<AskedView> asked,
        @Nullable Instant until,
        Withdrawal.@Nullable Outcome withdrawal) {

    /**
     * One thing to correct.
     *
     * @param document kind of the document at fault; null when a field is
     * @param field JSON Pointer of the field at fault; null when a document is
     * @param message what the code means
     */
    record AskedView(
            @Nullable String document, @Nullable String field, String code, String message) {}

    static TrackingView of(Application application, Locale language) {
        var standing = application.standing();
        Holder holder = standing.holder();
        Withdrawal withdrawal = application.withdrawal();
        return new TrackingView(
                application.submission().trackingNumber(),
                application.submission().request().applicant().firstName(),
                standing.status(),
                standing.step(),
                standing.stage().last(),
                holder == null ? null : holder.title(),
                holder != null && holder.role().equals(Role.APPLICANT.name()),
                standing.since(),
                standing.asked().stream().map(each -> asked(each, language)).toList(),
                standing.place().until(),
                withdrawal == null ? null : withdrawal.outcome(standing.stage()));
    }

    private static AskedView asked(Asked asked, Locale language) {
        return new AskedView(
                asked.document(), asked.field(), asked.code(), Reason.text(asked.code(), language));
    }
}
