package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Actor;

import java.util.UUID;

/**
 * A row that is to be taken in.
 *
 * @param by who sent the batch
 */
record RowOrder(
        UUID rowId, UUID batchId, int number, String officeId, Actor by, NewBatch.Waiting waiting) {

    /** Names the row's request, so that it is taken in once however often it is tried. */
    String idempotencyKey() {
        return "batch/" + batchId + "/" + number;
    }
}
