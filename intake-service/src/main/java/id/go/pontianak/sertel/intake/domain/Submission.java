package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What was submitted.
 *
 * @param applicationId names the application everywhere
 * @param trackingNumber names it to people
 * @param officeId whose it is
 * @param revision from 1; a correction raises it
 * @param request what it says
 * @param papers the dossier, in the order of the SOP
 * @param warnings what is odd about it, yet no reason to refuse it
 * @param trackingLink for the applicant to follow it
 */
public record Submission(
        UUID applicationId,
        String trackingNumber,
        String officeId,
        int revision,
        Request request,
        List<Paper> papers,
        List<Finding> warnings,
        Link trackingLink) {

    public Submission {
        papers = List.copyOf(papers);
        warnings = List.copyOf(warnings);
    }

    /** The office's own reference; null if it gave none. */
    public @Nullable String reference() {
        return request.reference();
    }
}
