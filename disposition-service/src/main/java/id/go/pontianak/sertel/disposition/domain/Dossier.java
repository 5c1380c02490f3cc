package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Letter, applicant and documents, as they came with the application and as they are carried on.
 *
 * @param applicationId the application
 * @param trackingNumber known to people
 * @param revision from 1; a correction raises it
 * @param officeId the office that submitted it; null for a person
 * @param letter the request letter
 * @param applicant the future owner
 * @param documents the papers, in the order of the procedure
 * @param changes what differs from the revision before; empty in the first
 */
public record Dossier(
        UUID applicationId,
        String trackingNumber,
        int revision,
        @Nullable String officeId,
        Letter letter,
        Applicant applicant,
        List<Document> documents,
        List<Change> changes) {

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

    /**
     * Something that a correction changed.
     *
     * @param document kind of the document; null if a field changed
     * @param field JSON pointer of the field; null if a document changed
     */
    public record Change(@Nullable String document, @Nullable String field) {}

    /** The paper with an id, if it belongs to this dossier. */
    public Optional<Document> document(String documentId) {
        return documents.stream()
                .filter(document -> document.documentId().equals(documentId))
                .findFirst();
    }

    /** The same, with what changed since an earlier revision. */
    Dossier changedFrom(Dossier before) {
        return new Dossier(
                applicationId,
                trackingNumber,
                revision,
                officeId,
                letter,
                applicant,
                documents,
                Changes.between(before, this));
    }
}
