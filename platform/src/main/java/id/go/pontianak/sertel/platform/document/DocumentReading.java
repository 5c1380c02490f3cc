package id.go.pontianak.sertel.platform.document;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.io.InputStream;
import java.util.UUID;

/**
 * Shows a document to someone who may see it: the view is recorded first, the hash is checked, and
 * the answer can neither run anything nor be kept by a cache.
 */
public final class DocumentReading {

    private final DocumentStore store;
    private final DocumentViews views;

    public DocumentReading(DocumentStore store, DocumentViews views) {
        this.store = store;
        this.views = views;
    }

    /**
     * @param viewer the caller's opaque subject
     * @param mediaType as found in the content when it was taken in
     * @param sha256 lower-case hex
     * @param size in bytes
     * @throws DocumentDamaged if it is not what was taken in
     */
    public ResponseEntity<Resource> show(
            String viewer,
            UUID applicationId,
            String documentId,
            String mediaType,
            String sha256,
            long size) {
        views.record(viewer, applicationId, documentId);
        InputStream content = store.open(applicationId, documentId, sha256, size);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(size)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "inline")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(content));
    }
}
