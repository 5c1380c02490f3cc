package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.Provisional;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.UUID;

/** Where batches are accepted, and where it is kept what became of each row. */
@Service
class BatchDesk {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    BatchDesk(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Accepts a batch whose files are kept by now.
     *
     * @param files what is kept of it
     * @param answer records what its sender is told
     */
    @Transactional
    void accept(NewBatch batch, Provisional files, Statement answer) {
        var read = new RoundTrip();
        var stands = files.stands(read);
        read.make(jdbc);
        files.require(stands);
        var write = new RoundTrip();
        write.execute(
                Statement.of(
                        "INSERT INTO batch (batch_id, office_id, sender, document_ids, pending)"
                                + " VALUES (?, ?, ?::jsonb, ?::text[], ?)",
                        batch.batchId(),
                        batch.officeId(),
                        json.writeValueAsString(batch.by()),
                        batch.documentIds(),
                        batch.rows().size()));
        write.execute(rows(batch));
        write.execute(files.accepted());
        write.execute(answer);
        write.make(jdbc);
    }

    private Statement rows(NewBatch batch) {
        List<NewBatch.Row> rows = batch.rows();
        return Statement.of(
                "INSERT INTO batch_row (row_id, batch_id, number, request, reference)"
                        + " SELECT i::uuid, ?, n::integer, r::jsonb, r::jsonb #>>"
                        + " '{request,reference}' FROM unnest(?::text[], ?::text[], ?::text[])"
                        + " AS t (i, n, r)",
                batch.batchId(),
                rows.stream().map(NewBatch.Row::rowId).toList(),
                rows.stream().map(NewBatch.Row::number).toList(),
                rows.stream().map(row -> json.writeValueAsString(row.waiting())).toList());
    }

    /**
     * Keeps what became of a row. With the last one, the batch's files are no longer needed, and
     * whoever takes them out of the store may die before it is done: so they are an upload that was
     * given up.
     *
     * @return whether it was the last
     */
    @Transactional
    boolean decided(RowOrder row, RowResult.Accepted accepted) {
        return decided(
                row.batchId(),
                Statement.of(
                        "UPDATE batch_row SET result = 'ACCEPTED', application_id = ?,"
                                + " tracking_number = ?, request = NULL, due_at = NULL WHERE row_id"
                                + " = ? AND result = 'PENDING' RETURNING 1",
                        accepted.applicationId(),
                        accepted.trackingNumber(),
                        row.rowId()));
    }

    /** See the other. */
    @Transactional
    boolean decided(RowOrder row, RowResult.Refused refused) {
        return decided(
                row.batchId(),
                Statement.of(
                        "UPDATE batch_row SET result = 'REFUSED', refusal = ?::jsonb, request ="
                                + " NULL, due_at = NULL WHERE row_id = ? AND result = 'PENDING'"
                                + " RETURNING 1",
                        json.writeValueAsString(refused),
                        row.rowId()));
    }

    private boolean decided(UUID batchId, Statement update) {
        var trip = new RoundTrip();
        var left =
                trip.query(
                        Statement.of(
                                "WITH decided AS ("
                                        + update.sql()
                                        + ") UPDATE batch SET pending = pending - 1 WHERE batch_id"
                                        + " = ? AND EXISTS (SELECT FROM decided) RETURNING pending",
                                with(update.parameters(), batchId)),
                        (row, _) -> row.getInt(1));
        trip.execute(
                Statement.of(
                        "INSERT INTO upload (upload_id, application_id, document_ids, abandoned)"
                                + " SELECT batch_id, batch_id, document_ids, true FROM batch WHERE"
                                + " batch_id = ? AND pending = 0 ON CONFLICT DO NOTHING",
                        batchId));
        trip.make(jdbc);
        return left.first().stream().anyMatch(pending -> pending == 0);
    }

    private static Object[] with(List<?> parameters, Object last) {
        Object[] all = parameters.toArray(new Object[parameters.size() + 1]);
        all[parameters.size()] = last;
        return all;
    }
}
