package id.go.pontianak.sertel.verification.authority;

import id.go.pontianak.sertel.platform.document.DocumentDamaged;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Obstacle;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Optional;

/** The papers of a dossier, on their way to BSrE. */
@Component
class Papers {

    private static final Logger log = LoggerFactory.getLogger(Papers.class);

    private final DocumentStore store;

    Papers(DocumentStore store) {
        this.store = store;
    }

    /** Checks every paper before anything is sent, so that a damaged one is known to be unsent. */
    Optional<Obstacle> obstacle(Dossier dossier) {
        for (Dossier.Document document : dossier.documents()) {
            try {
                open(dossier, document).getInputStream().close();
            } catch (DocumentDamaged e) {
                log.error(
                        "A document of {} is damaged: {}",
                        dossier.applicationId(),
                        document.documentId());
                return Optional.of(Obstacle.DOCUMENT_DAMAGED);
            } catch (TemporaryFailure | IOException e) {
                log.warn("The document store is away: {}", e.getClass().getSimpleName());
                return Optional.of(Obstacle.DOCUMENTS_AWAY);
            }
        }
        return Optional.empty();
    }

    /** A paper that can be read, again and again. */
    StoredPaper open(Dossier dossier, Dossier.Document document) {
        return new StoredPaper(store, dossier.applicationId(), document);
    }
}
