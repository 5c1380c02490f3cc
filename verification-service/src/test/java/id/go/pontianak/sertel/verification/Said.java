package id.go.pontianak.sertel.verification;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.Dossier;

import java.util.List;

/** What other services say of a dossier. */
public final class Said {

    private Said() {}

    /** As the disposition service says it, at a step of 2 to 4. */
    public static DispositionForwarded forwarded(Dossier dossier, int step) {
        return forwarded(dossier, step, dossier.handover().byId());
    }

    /** The same by an official of that id. */
    public static DispositionForwarded forwarded(Dossier dossier, int step, String byId) {
        var event = new DispositionForwarded();
        event.setFromRole(Role.KASI_PKS.name());
        event.setToRole(Role.VERIFIKATOR.name());
        event.setInstructions(dossier.handover().instructions());
        event.setNote(dossier.handover().note());
        event.setAgendaNumber(dossier.handover().agendaNumber());
        event.setClassification(dossier.handover().classification());
        event.setLetter(letter(dossier));
        event.setApplicant(applicant(dossier));
        event.setDocuments(documents(dossier));
        return new Envelope(
                        Ids.next().toString(),
                        dossier.applicationId().toString(),
                        dossier.trackingNumber(),
                        dossier.revision(),
                        dossier.officeId(),
                        dossier.arrival().at(),
                        step,
                        null,
                        new Actor(Role.KASI_PKS.name(), byId, dossier.handover().byName(), null))
                .on(event);
    }

    /** As the intake service says that a correction came. */
    public static ApplicationSubmitted submitted(Dossier dossier, int resumeStep) {
        var event = new ApplicationSubmitted();
        event.setLetter(letter(dossier));
        event.setApplicant(applicant(dossier));
        event.setDocuments(documents(dossier));
        event.setResumeStep(resumeStep);
        event.setWhatsapp(false);
        return envelope(dossier, 1, Role.OFFICE).on(event);
    }

    /** As the intake service says that the applicant wants it back. */
    public static WithdrawalRequested withdrawalRequested(Dossier dossier) {
        return envelope(dossier, 5, Role.OFFICE).on(new WithdrawalRequested());
    }

    /** As another service says that the case has ended. */
    public static ApplicationLapsed lapsed(Dossier dossier) {
        var event = new ApplicationLapsed();
        event.setReason("CORRECTION");
        return envelope(dossier, 5, Role.SYSTEM).on(event);
    }

    private static Envelope envelope(Dossier dossier, int step, Role role) {
        return new Envelope(
                Ids.next().toString(),
                dossier.applicationId().toString(),
                dossier.trackingNumber(),
                dossier.revision(),
                dossier.officeId(),
                dossier.arrival().at(),
                step,
                null,
                new Actor(role.name(), "someone", "Seseorang", null));
    }

    private static Letter letter(Dossier dossier) {
        return new Letter(
                dossier.letter().number(), dossier.letter().date(), dossier.letter().subject());
    }

    private static Applicant applicant(Dossier dossier) {
        Dossier.Applicant applicant = dossier.applicant();
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

    private static List<Document> documents(Dossier dossier) {
        return dossier.documents().stream()
                .map(
                        document ->
                                new Document(
                                        document.documentId(),
                                        document.kind(),
                                        document.mediaType(),
                                        document.size(),
                                        document.sha256()))
                .toList();
    }
}
