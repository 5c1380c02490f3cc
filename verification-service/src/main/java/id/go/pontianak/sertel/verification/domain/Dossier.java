package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the verifier receives: letter, applicant and documents, and the disposition that brought
 * them.
 *
 * @param applicationId the application
 * @param trackingNumber known to people
 * @param revision from 1; a correction raises it
 * @param officeId the office that submitted it; null for a person
 * @param letter the request letter
 * @param applicant the future owner
 * @param documents the papers, in the order of the procedure
 * @param handover the disposition of step 4
 * @param arrival what brought this revision
 */
public record Dossier(
        UUID applicationId,
        String trackingNumber,
        int revision,
        @Nullable String officeId,
        Letter letter,
        Applicant applicant,
        List<Document> documents,
        Handover handover,
        Arrival arrival) {

    /**
     * How a revision came to the verifier.
     *
     * @param eventId the event that brought it
     * @param at when; the verifier's time runs from here
     */
    public record Arrival(UUID eventId, Instant at) {}

    /** The request letter. */
    public record Letter(String number, LocalDate date, String subject) {}

    /** The future owner of the certificate; personal data throughout. */
    public record Applicant(
            String name,
            String nik,
            @Nullable String nip,
            String employment,
            String position,
            String office,
            String email,
            String phone) {}

    /** A paper, kept elsewhere; {@code sha256} in lower-case hex, {@code size} in bytes. */
    public record Document(
            String documentId, String kind, String mediaType, long size, String sha256) {}

    /** The corrected application under the same disposition. */
    Dossier corrected(Resubmission again) {
        return new Dossier(
                applicationId,
                trackingNumber,
                again.revision(),
                officeId,
                again.letter(),
                again.applicant(),
                again.documents(),
                handover,
                again.arrival());
    }

    /** The paper with an id, if it belongs to this dossier. */
    public Optional<Document> document(String documentId) {
        return documents.stream()
                .filter(document -> document.documentId().equals(documentId))
                .findFirst();
    }

    /** The paper of a kind, if it is there. */
    public Optional<Document> ofKind(String kind) {
        return documents.stream().filter(document -> document.kind().equals(kind)).findFirst();
    }

    /** Whether every paper that the checklist is about is there. */
    public boolean holdsEveryPaper() {
        return ChecklistItem.papers().stream().allMatch(kind -> ofKind(kind).isPresent());
    }
}
