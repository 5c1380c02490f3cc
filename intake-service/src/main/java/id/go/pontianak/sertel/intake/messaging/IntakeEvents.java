package id.go.pontianak.sertel.intake.messaging;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.intake.domain.IntakeEvent;
import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.intake.domain.Request;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.LinkPurpose;
import id.go.pontianak.sertel.schemas.SopStep;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What happened here, as the mesh hears it. */
public final class IntakeEvents {

    private IntakeEvents() {}

    /**
     * What the mesh is told.
     *
     * @param submission the application's latest, this event included
     * @return empty for what another service said
     */
    public static Optional<SpecificRecordBase> told(Submission submission, IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.Submitted submitted ->
                    Optional.of(
                            submitted(
                                    submission,
                                    submitted.happening(),
                                    SopStep.DISPOSITION_BY_HEAD.number()));
            case IntakeEvent.Corrected corrected ->
                    Optional.of(
                            submitted(submission, corrected.happening(), corrected.resumeStep()));
            case IntakeEvent.WithdrawalRequested(var happening) ->
                    Optional.of(
                            envelope(submission, happening, null).on(new WithdrawalRequested()));
            case IntakeEvent.Withdrawn(var happening, var causationId) ->
                    Optional.of(
                            envelope(submission, happening, causationId)
                                    .on(new ApplicationWithdrawn()));
            case IntakeEvent.Lapsed(var happening, var causationId) -> {
                ApplicationLapsed lapsed =
                        envelope(submission, happening, causationId).on(new ApplicationLapsed());
                lapsed.setReason(LinkPurpose.CORRECTION.name());
                yield Optional.of(lapsed);
            }
            case IntakeEvent.Noted _ -> Optional.empty();
        };
    }

    private static ApplicationSubmitted submitted(
            Submission submission, Happening happening, int resumeStep) {
        Request request = submission.request();
        var event = new ApplicationSubmitted();
        event.setReference(request.reference());
        event.setLetter(letter(request.letter()));
        event.setApplicant(applicant(request.applicant()));
        event.setDocuments(submission.papers().stream().map(IntakeEvents::document).toList());
        event.setWhatsapp(request.whatsapp());
        event.setResumeStep(resumeStep);
        event.setLink(
                new Link(
                        submission.trackingLink().linkId().toString(),
                        LinkPurpose.TRACKING.name(),
                        submission.trackingLink().expiresAt()));
        return envelope(submission, happening, null).on(event);
    }

    private static Envelope envelope(
            Submission submission, Happening happening, @Nullable String causationId) {
        var by = happening.actor();
        return new Envelope(
                happening.eventId(),
                submission.applicationId().toString(),
                submission.trackingNumber(),
                happening.revision(),
                submission.officeId(),
                happening.at(),
                happening.step(),
                causationId,
                new Actor(by.role(), by.id(), by.name(), null));
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
