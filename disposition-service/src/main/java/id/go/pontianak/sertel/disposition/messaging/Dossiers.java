package id.go.pontianak.sertel.disposition.messaging;

import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;

/** Letter, applicant and documents, as events carry them. */
final class Dossiers {

    private Dossiers() {}

    static Letter letter(Dossier.Letter letter) {
        return new Letter(letter.number(), letter.date(), letter.subject());
    }

    static Applicant applicant(Dossier.Applicant applicant) {
        return new Applicant(
                applicant.name(),
                applicant.nik(),
                applicant.nip(),
                applicant.employment(),
                applicant.position(),
                applicant.office(),
                applicant.email(),
                applicant.phone());
    }

    static Document document(Dossier.Document document) {
        return new Document(
                document.documentId(),
                document.kind(),
                document.mediaType(),
                document.size(),
                document.sha256());
    }
}
