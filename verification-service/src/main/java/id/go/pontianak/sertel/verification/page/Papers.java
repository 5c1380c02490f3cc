package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.document.DocumentPages.Paper;
import id.go.pontianak.sertel.verification.domain.Dossier;

import java.util.Locale;
import java.util.UUID;

/** A dossier's papers for the viewer. */
final class Papers {

    private Papers() {}

    static Paper of(UUID applicationId, Dossier.Document document, Locale locale) {
        return new Paper(
                applicationId,
                document.documentId(),
                PaperTitles.of(document.kind(), locale),
                document.mediaType(),
                document.sha256(),
                document.size());
    }
}
