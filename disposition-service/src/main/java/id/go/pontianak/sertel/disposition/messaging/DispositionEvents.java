package id.go.pontianak.sertel.disposition.messaging;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Forwarded;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.Role;

/** What happened here, as the mesh hears it. */
public final class DispositionEvents {

    private DispositionEvents() {}

    /**
     * @param before the state that the official forwarded from
     */
    public static DispositionForwarded forwarded(OnDesk before, Forwarded forwarded) {
        Dossier dossier = before.dossier();
        Official by = forwarded.entry().by();
        AgendaEntry agenda = forwarded.agenda();
        var event = new DispositionForwarded();
        event.setFromRole(by.rank().name());
        event.setToRole(by.rank().next().map(Rank::name).orElse(Role.VERIFIKATOR.name()));
        event.setInstructions(forwarded.entry().instructions().stream().map(Enum::name).toList());
        event.setNote(forwarded.entry().note());
        event.setAgendaNumber(agenda == null ? null : agenda.number());
        event.setClassification(agenda == null ? null : agenda.classification().name());
        event.setLetter(letter(dossier.letter()));
        event.setApplicant(applicant(dossier.applicant()));
        event.setDocuments(dossier.documents().stream().map(DispositionEvents::document).toList());
        return new Envelope(
                        forwarded.entry().eventId().toString(),
                        dossier.applicationId().toString(),
                        dossier.trackingNumber(),
                        dossier.revision(),
                        dossier.officeId(),
                        forwarded.entry().at(),
                        by.rank().step(),
                        before.causationId().toString(),
                        new Actor(by.rank().name(), by.id(), by.name(), null))
                .on(event);
    }

    private static Letter letter(Dossier.Letter letter) {
        return new Letter(letter.number(), letter.date(), letter.subject());
    }

    private static Applicant applicant(Dossier.Applicant applicant) {
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

    private static Document document(Dossier.Document document) {
        return new Document(
                document.documentId(),
                document.kind(),
                document.mediaType(),
                document.size(),
                document.sha256());
    }
}
