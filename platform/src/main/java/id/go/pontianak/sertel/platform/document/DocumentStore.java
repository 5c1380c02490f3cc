package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where papers are kept, under {@code applicationId/documentId}. Infrastructure, as Kafka is. */
public interface DocumentStore {

    /**
     * Keeps a file for good: when this returns, it survives the loss of power.
     *
     * @param file is moved or copied, and may be gone afterwards
     * @throws TemporaryFailure if the store cannot be reached
     */
    void put(UUID applicationId, String documentId, Path file);

    /**
     * Opens a document.
     *
     * @param sha256 lower-case hex of what was kept; what is read must have it
     * @param size in bytes
     * @return a stream over content whose hash was checked already; the caller closes it
     * @throws DocumentDamaged if it is not there or not what was kept
     * @throws TemporaryFailure if the store cannot be reached
     */
    InputStream open(UUID applicationId, String documentId, String sha256, long size);

    /** Takes back what {@link #put} kept, when what it belonged to was not accepted. */
    void remove(UUID applicationId, String documentId);
}
