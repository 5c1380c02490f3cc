package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.submission.Uploads;
import id.go.pontianak.sertel.platform.work.Claim;

import org.springframework.stereotype.Component;

/**
 * Takes the rows of batches in, each once, whoever dies in between: a row stays due until it is
 * known what became of it, and its request goes under a key of its own.
 */
@Component
class BatchWorker {

    private final Batches batches;
    private final RowReception reception;
    private final BatchDesk desk;
    private final Uploads uploads;
    private final BatchProperties properties;

    BatchWorker(
            Batches batches,
            RowReception reception,
            BatchDesk desk,
            Uploads uploads,
            BatchProperties properties) {
        this.batches = batches;
        this.reception = reception;
        this.desk = desk;
        this.uploads = uploads;
        this.properties = properties;
    }

    void work(Claim claim) {
        batches.order(claim.key()).ifPresent(row -> takeIn(row, claim.count()));
    }

    private void takeIn(RowOrder row, int attempt) {
        boolean last =
                switch (reception.receive(row, attempt)) {
                    case RowResult.Accepted accepted -> desk.decided(row, accepted);
                    case RowResult.Refused refused -> desk.decided(row, refused);
                    case RowResult.Later _ -> {
                        batches.postpone(row.rowId(), properties.pause());
                        yield false;
                    }
                };
        if (last) {
            uploads.abandon(row.batchId());
        }
    }
}
