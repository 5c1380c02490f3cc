package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.Request;
import id.go.pontianak.sertel.intake.submission.ReceivedFile;

import java.util.List;

/**
 * What a check of a batch found.
 *
 * @param rows those that are sound
 * @param faults everything for which the batch is refused
 * @param warnings what is odd about its rows
 */
record CheckedBatch(List<Row> rows, List<Finding> faults, List<Finding> warnings) {

    CheckedBatch {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    /**
     * A row that is sound.
     *
     * @param files all four, the shared letter first
     * @param warnings what is odd about it, as about a single request
     */
    record Row(int number, Request request, List<ReceivedFile> files, List<Finding> warnings) {

        Row {
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }
    }
}
