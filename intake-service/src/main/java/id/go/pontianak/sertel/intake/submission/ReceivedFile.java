package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.files.Inspection;

import java.nio.file.Path;

/**
 * An uploaded file that was found sound.
 *
 * @param kind which paper it is
 * @param file where it lies until it is kept
 * @param content what is in it
 */
public record ReceivedFile(PaperKind kind, Path file, Inspection.Sound content) {

    /** The paper that it becomes. */
    public Paper paper(String documentId) {
        return new Paper(documentId, kind, content.mediaType(), content.size(), content.sha256());
    }
}
