package id.go.pontianak.sertel.intake.domain;

/**
 * A paper of the dossier, which lies in the document store.
 *
 * @param documentId random
 * @param kind which of the four it is
 * @param mediaType found in the content
 * @param size in bytes
 * @param sha256 lower-case hex
 */
public record Paper(
        String documentId, PaperKind kind, String mediaType, long size, String sha256) {}
