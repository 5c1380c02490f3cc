package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.Applicant;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Letter;
import id.go.pontianak.sertel.intake.domain.Stage;
import id.go.pontianak.sertel.intake.domain.Submission;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What its office sees of an application beside what everybody with the link does.
 *
 * @param reference the office's own; null if it gave none
 * @param papers what people call them
 * @param asked what is to be corrected, with the official's notes
 * @param correctable whether a correction is waited for
 * @param withdrawable whether it can be asked back
 */
record OfficeCase(
        UUID applicationId,
        @Nullable String reference,
        int revision,
        Letter letter,
        Applicant applicant,
        List<String> papers,
        List<AskedFor> asked,
        boolean correctable,
        boolean withdrawable) {

    /**
     * One thing to correct.
     *
     * @param part what people call the part at fault
     * @param note what the official adds; null if nothing
     */
    record AskedFor(String part, String reason, @Nullable String note) {}

    static OfficeCase of(Application application, List<String> papers, List<AskedFor> asked) {
        Submission submission = application.submission();
        Stage stage = application.standing().stage();
        boolean wanted = application.withdrawal() != null;
        return new OfficeCase(
                submission.applicationId(),
                submission.reference(),
                submission.revision(),
                submission.request().letter(),
                submission.request().applicant(),
                papers,
                asked,
                stage == Stage.RETURNED && !wanted,
                (stage == Stage.OPEN || stage == Stage.RETURNED) && !wanted);
    }
}
