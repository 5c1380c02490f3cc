package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was submitted.
 *
 * @param applicationId names the application everywhere
 * @param trackingNumber names it to people
 * @param officeId whose it is; null when a person submitted it by themselves
 * @param revision from 1; a correction raises it
 * @param request what it says
 * @param papers the dossier, in the order of the SOP
 * @param warnings what is odd about it, yet no reason to refuse it
 * @param trackingLink for the applicant to follow it
 */
public record Submission(
        UUID applicationId,
        String trackingNumber,
        @Nullable String officeId,
        int revision,
        Request request,
        List<Paper> papers,
        List<Finding> warnings,
        Link trackingLink) {

    /** The step of the SOP with which the disposition begins. */
    public static final int FIRST_DISPOSITION = 2;

    public Submission {
        papers = List.copyOf(papers);
        warnings = List.copyOf(warnings);
    }

    /** The next revision, with what a correction made of it. */
    public Submission corrected(Request correction, List<Paper> dossier, List<Finding> oddities) {
        return new Submission(
                applicationId,
                trackingNumber,
                officeId,
                revision + 1,
                correction,
                dossier,
                oddities,
                trackingLink);
    }

    /** Whether another revision says the same. */
    public boolean saysTheSameAs(Submission other) {
        return request.equals(other.request) && papers.equals(other.papers);
    }

    /**
     * The step at which a correction goes on: the one that asked for it, unless it changes what the
     * whole disposition was about.
     *
     * @param before the revision that was returned
     * @param returnedFromStep of the SOP
     */
    public int resumeStep(Submission before, int returnedFromStep) {
        Applicant now = request.applicant();
        Applicant then = before.request.applicant();
        boolean same =
                request.letter().equals(before.request.letter())
                        && paper(PaperKind.REQUEST_LETTER)
                                .equals(before.paper(PaperKind.REQUEST_LETTER))
                        && now.name().equals(then.name())
                        && now.nik().equals(then.nik());
        return same ? returnedFromStep : FIRST_DISPOSITION;
    }

    /** The paper of a kind. */
    public Optional<Paper> paper(PaperKind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind).findFirst();
    }

    /** The office's own reference; null if it gave none. */
    public @Nullable String reference() {
        return request.reference();
    }
}
