package id.go.pontianak.sertel.intake.messaging;

import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.intake.domain.Request;
import id.go.pontianak.sertel.intake.domain.Standing;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.LinkPurpose;
import id.go.pontianak.sertel.schemas.SopStep;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happened here, as the mesh hears it. */
public final class IntakeEvents {

    private static final int STEP = SopStep.SUBMISSION.number();

    private IntakeEvents() {}

    /**
     * That an application was submitted.
     *
     * @param eventId names the event
     * @param by who sent it
     */
    public static Happening submission(UUID eventId, Instant at, Actor by) {
        return new Happening(
                eventId.toString(), at, STEP, EventType.APPLICATION_SUBMITTED.eventName(), by);
    }

    /** Where a new application stands. */
    public static Standing standingAfterSubmission(Instant at) {
        return Standings.after(EventType.APPLICATION_SUBMITTED, STEP, at, List.of()).orElseThrow();
    }

    /** The event that starts the procedure. */
    public static ApplicationSubmitted submitted(Submission submission, Happening happening) {
        Request request = submission.request();
        var event = new ApplicationSubmitted();
        event.setReference(request.reference());
        event.setLetter(letter(request.letter()));
        event.setApplicant(applicant(request.applicant()));
        event.setDocuments(submission.papers().stream().map(IntakeEvents::document).toList());
        event.setWhatsapp(request.whatsapp());
        event.setResumeStep(SopStep.DISPOSITION_BY_HEAD.number());
        event.setLink(
                new Link(
                        submission.trackingLink().linkId().toString(),
                        LinkPurpose.TRACKING.name(),
                        submission.trackingLink().expiresAt()));
        Actor by = happening.actor();
        return new Envelope(
                        happening.eventId(),
                        submission.applicationId().toString(),
                        submission.trackingNumber(),
                        submission.revision(),
                        submission.officeId(),
                        happening.at(),
                        happening.step(),
                        null,
                        new id.go.pontianak.sertel.event.Actor(by.role(), by.id(), by.name(), null))
                .on(event);
    }

    private static Letter letter(id.go.pontianak.sertel.intake.domain.Letter letter) {
        return new Letter(letter.number(), letter.date(), letter.subject());
    }

    private static Applicant applicant(id.go.pontianak.sertel.intake.domain.Applicant applicant) {
        return new Applicant(
                applicant.name(),
                applicant.nik(),
                applicant.nip(),
                applicant.employment().name(),
                applicant.position(),
                applicant.office(),
                applicant.email(),
                applicant.phone());
    }

    private static Document document(Paper paper) {
        return new Document(
                paper.documentId(),
                paper.kind().name(),
                paper.mediaType(),
                paper.size(),
                paper.sha256());
    }
}
