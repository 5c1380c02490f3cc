package id.go.pontianak.sertel.verification.messaging;

import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.platform.inbox.ReceivedEvent;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.SopStep;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Handover;
import id.go.pontianak.sertel.verification.domain.VerificationCommand;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Close;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Receive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What events of other services ask of this one. */
public final class VerificationCommands {

    private VerificationCommands() {}

    /**
     * Empty for what is none of this step's business: the dispositions before the last, and
     * submissions, which come to the verifier by disposition.
     */
    public static Optional<VerificationCommand> of(ReceivedEvent received) {
        if (received.event() instanceof DispositionForwarded forwarded) {
            return forwarded.getStep() == SopStep.RECORDING.number()
                    ? Optional.of(new Receive(dossier(forwarded)))
                    : Optional.empty();
        }
        return EventType.FINAL.contains(EventType.of(received.event()))
                ? Optional.of(new Close((Instant) received.event().get("occurredAt")))
                : Optional.empty();
    }

    private static Dossier dossier(DispositionForwarded event) {
        return new Dossier(
                UUID.fromString(event.getApplicationId()),
                event.getTrackingNumber(),
                event.getRevision(),
                event.getOfficeId(),
                letter(event.getLetter()),
                applicant(event.getApplicant()),
                event.getDocuments().stream().map(VerificationCommands::document).toList(),
                new Handover(
                        UUID.fromString(event.getEventId()),
                        event.getActor().getId(),
                        event.getActor().getName(),
                        List.copyOf(event.getInstructions()),
                        event.getNote(),
                        event.getAgendaNumber(),
                        event.getClassification(),
                        event.getOccurredAt()));
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

    private static Dossier.Document document(Document document) {
        return new Dossier.Document(
                document.getDocumentId(),
                document.getKind(),
                document.getMediaType(),
                document.getSize(),
                document.getSha256());
    }
}
