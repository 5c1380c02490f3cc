package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Finding;

import java.util.List;
import java.util.UUID;

/** What the sender of a batch is told, and told again when the same batch comes again. */
record BatchReceipt(UUID batchId, int rows, List<Finding> warnings) {

    BatchReceipt {
        warnings = List.copyOf(warnings);
    }
}
