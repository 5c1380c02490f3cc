package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.intake.domain.Request;

import java.util.List;
import java.util.UUID;

/**
 * A batch that was found sound, its files in the document store under its own id.
 *
 * @param by who sent it
 * @param documentIds of all its files
 */
record NewBatch(UUID batchId, String officeId, Actor by, List<String> documentIds, List<Row> rows) {

    NewBatch {
        documentIds = List.copyOf(documentIds);
        rows = List.copyOf(rows);
    }

    /** A row and what waits with it. */
    record Row(UUID rowId, int number, Waiting waiting) {}

    /**
     * A request until it is decided. Personal data.
     *
     * @param papers all four, where they lie in the batch
     * @param warnings what is odd about it
     */
    record Waiting(Request request, List<Paper> papers, List<Finding> warnings) {

        Waiting {
            papers = List.copyOf(papers);
            warnings = List.copyOf(warnings);
        }
    }
}
