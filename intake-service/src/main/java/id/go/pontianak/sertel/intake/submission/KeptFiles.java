package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.Provisional;
import id.go.pontianak.sertel.platform.document.DocumentStore;

import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps files for good before what they come with is accepted, and takes them out of the store
 * again if it is not.
 */
@Component
public class KeptFiles {

    private final Uploads uploads;
    private final DocumentStore store;

    KeptFiles(Uploads uploads, DocumentStore store) {
        this.uploads = uploads;
        this.store = store;
    }

    /**
     * Keeps files, and accepts what they belong to.
     *
     * @param uploadId names this upload
     * @param files by the ids of the documents that they become, in order
     * @param accept commits what they belong to, and with it that they are kept; if it throws, the
     *     files belong to nothing
     */
    public <T> T keep(
            UUID uploadId,
            UUID applicationId,
            Map<String, Path> files,
            Function<Provisional, T> accept) {
        boolean accepted = false;
        try {
            uploads.begin(uploadId, applicationId, List.copyOf(files.keySet()));
            files.forEach((documentId, file) -> store.put(applicationId, documentId, file));
            T result = accept.apply(uploads.provisional(uploadId));
            accepted = true;
            return result;
        } finally {
            if (!accepted) {
                uploads.abandonNowOrLater(uploadId);
            }
        }
    }
}
