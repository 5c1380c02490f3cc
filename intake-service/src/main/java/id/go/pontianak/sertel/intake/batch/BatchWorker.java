package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.submission.Uploads;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.Claim;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.InstantSource;

/**
 * Takes the rows of batches in, each once, whoever dies in between: a row stays due until it is
 * known what became of it, and its request goes under a key of its own.
 */
@Component
class BatchWorker implements SmartLifecycle {

    /** Beside what people send by themselves, which goes first. */
    private static final int AT_ONCE = 4;

    private final DueWorker worker;
    private final Batches batches;
    private final RowReception reception;
    private final BatchDesk desk;
    private final Uploads uploads;
    private final BatchProperties properties;

    BatchWorker(
            JdbcTemplate jdbc,
            InstantSource clock,
            Traces traces,
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
        this.worker =
                new DueWorker(
                        // Rows are claimed as aggregates are; they are read and written here.
                        AggregateTable.of("batch_row", "row_id", RowOrder.class),
                        jdbc,
                        clock,
                        traces,
                        properties.lease(),
                        AT_ONCE,
                        this::work);
    }

    /** There may be rows to take in. */
    void wake() {
        worker.wake();
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    private void work(Claim claim) {
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
