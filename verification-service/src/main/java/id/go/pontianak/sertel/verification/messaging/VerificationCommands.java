package id.go.pontianak.sertel.verification.messaging;

import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.platform.inbox.ReceivedEvent;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.SopStep;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Handover;
import id.go.pontianak.sertel.verification.domain.Resubmission;
import id.go.pontianak.sertel.verification.domain.VerificationCommand;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Close;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Receive;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Reply;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Resume;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Withdraw;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What events of other services ask of this one. */
public final class VerificationCommands {

    private VerificationCommands() {}

    /**
     * Empty for what is none of this step's business: the dispositions before the last, and
     * submissions that go by disposition first.
     *
     * @param reply for what this service may have to say because of it
     */
    public static Optional<VerificationCommand> of(ReceivedEvent received, Reply reply) {
        return switch (received.event()) {
            case DispositionForwarded forwarded ->
                    forwarded.getStep() == SopStep.RECORDING.number()
                            ? Optional.of(new Receive(dossier(forwarded), reply))
                            : Optional.empty();
            case ApplicationSubmitted submitted ->
                    submitted.getResumeStep() == SopStep.VERIFICATION.number()
                            ? Optional.of(new Resume(again(submitted), reply))
                            : Optional.empty();
            case WithdrawalRequested requested ->
                    Optional.of(
                            new Withdraw(
                                    requested.getTrackingNumber(),
                                    UUID.fromString(requested.getEventId()),
                                    reply));
            case SpecificRecordBase event -> ending(event);
        };
    }

    private static Optional<VerificationCommand> ending(SpecificRecordBase event) {
        if (!EventType.FINAL.contains(EventType.of(event))) {
            return Optional.empty();
        }
        Envelope envelope = Envelope.of(event);
        return Optional.of(new Close(envelope.trackingNumber(), envelope.occurredAt()));
    }

    private static Resubmission again(ApplicationSubmitted event) {
        return new Resubmission(
                event.getRevision(),
                letter(event.getLetter()),
                applicant(event.getApplicant()),
                documents(event.getDocuments()),
                arrival(event.getEventId(), event.getOccurredAt()));
    }

    private static Dossier dossier(DispositionForwarded event) {
        return new Dossier(
                UUID.fromString(event.getApplicationId()),
                event.getTrackingNumber(),
                event.getRevision(),
                event.getOfficeId(),
                letter(event.getLetter()),
                applicant(event.getApplicant()),
                documents(event.getDocuments()),
                new Handover(
                        UUID.fromString(event.getEventId()),
                        event.getActor().getId(),
                        event.getActor().getName(),
                        List.copyOf(event.getInstructions()),
                        event.getNote(),
                        event.getAgendaNumber(),
                        event.getClassification(),
                        event.getOccurredAt()),
                arrival(event.getEventId(), event.getOccurredAt()));
    }

    private static Dossier.Letter letter(Letter letter) {
        return new Dossier.Letter(letter.getNumber(), letter.getDate(), letter.getSubject());
    }

    private static Dossier.Applicant applicant(Applicant applicant) {
        return new Dossier.Applicant(
                applicant.getName(),
                applicant.getNik(),
                applicant.getNip(),
                applicant.getEmployment(),
                applicant.getPosition(),
                applicant.getOffice(),
                applicant.getEmail(),
                applicant.getPhone());
    }

    private static Dossier.Arrival arrival(String eventId, Instant at) {
        return new Dossier.Arrival(UUID.fromString(eventId), at);
    }

    private static List<Dossier.Document> documents(List<Document> documents) {
        return documents.stream().map(VerificationCommands::document).toList();
    }

    private static Dossier.Document document(Document document) {
        return new Dossier.Document(
                document.getDocumentId(),
                document.getKind(),
                document.getMediaType(),
                document.getSize(),
                document.getSha256());
    }
}
