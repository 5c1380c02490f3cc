package id.go.pontianak.sertel.verification.authority;

import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;

/** A paper that is read from the store when it is sent. */
final class StoredPaper extends AbstractResource {

    private final DocumentStore store;
    private final UUID applicationId;
    private final Dossier.Document document;

    StoredPaper(DocumentStore store, UUID applicationId, Dossier.Document document) {
        this.store = store;
        this.applicationId = applicationId;
        this.document = document;
    }

    @Override
    public InputStream getInputStream() {
        return store.open(applicationId, document.documentId(), document.sha256(), document.size());
    }

    @Override
    public long contentLength() {
        return document.size();
    }

    /** Named after its kind: the applicant's own file name was never kept. */
    @Override
    public String getFilename() {
        String subtype = document.mediaType().substring(document.mediaType().indexOf('/') + 1);
        return document.kind().toLowerCase(Locale.ROOT) + '.' + subtype;
    }

    @Override
    public String getDescription() {
        return "document " + document.documentId();
    }

    // AbstractResource compares by description alone.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredPaper paper
                && paper.applicationId.equals(applicationId)
                && paper.document.equals(document);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }
}
