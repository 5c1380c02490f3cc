package id.go.pontianak.sertel.disposition.messaging;

import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Receive;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;

import java.util.UUID;

/** What events of other services ask of this one. */
public final class DispositionCommands {

    private DispositionCommands() {}

    /** Step 1 is done: the letter lies before the Kepala Dinas. */
    public static Receive receive(ApplicationSubmitted event) {
        return new Receive(
                new Dossier(
                        UUID.fromString(event.getApplicationId()),
                        event.getTrackingNumber(),
                        event.getRevision(),
                        event.getOfficeId(),
                        letter(event.getLetter()),
                        applicant(event.getApplicant()),
                        event.getDocuments().stream().map(DispositionCommands::document).toList()),
                UUID.fromString(event.getEventId()),
                event.getOccurredAt());
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
