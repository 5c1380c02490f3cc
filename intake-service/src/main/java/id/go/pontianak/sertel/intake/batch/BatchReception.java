package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.intake.submission.KeptFiles;
import id.go.pontianak.sertel.intake.submission.ReceivedFile;
import id.go.pontianak.sertel.intake.submission.Refusals;
import id.go.pontianak.sertel.intake.submission.SameAnswer;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes in a batch: checked whole, its files kept for good under its own id, then accepted in one
 * transaction. What is not accepted is taken out of the store again.
 */
@Service
class BatchReception {

    private static final Logger log = LoggerFactory.getLogger(BatchReception.class);

    private final BatchCheck check;
    private final BatchDesk desk;
    private final DueWorker dueRows;
    private final Batches batches;
    private final KeptFiles files;
    private final SameAnswer answers;

    BatchReception(
            BatchCheck check,
            BatchDesk desk,
            DueWorker dueRows,
            Batches batches,
            KeptFiles files,
            SameAnswer answers) {
        this.check = check;
        this.desk = desk;
        this.dueRows = dueRows;
        this.batches = batches;
        this.files = files;
        this.answers = answers;
    }

    /**
     * Takes a batch in, or goes on with what is pending of it.
     *
     * @return the same for the same batch, however often it comes
     * @throws Problem 422 with everything that is wrong with it, or if the key was used for another
     *     request; 409 if the same is under way
     */
    BatchReceipt receive(SentBatch batch, Actor by, String officeId, String key) {
        if (!batch.isWhole()) {
            throw refused(check.check(batch, officeId));
        }
        var sent = new SameAnswer.Key(by.id(), key, batch.fingerprint());
        BatchReceipt receipt =
                answers.once(sent, BatchReceipt.class, () -> takeIn(batch, by, officeId, sent));
        batches.hurry(receipt.batchId());
        dueRows.wake();
        return receipt;
    }

    private BatchReceipt takeIn(SentBatch batch, Actor by, String officeId, SameAnswer.Key sent) {
        CheckedBatch checked = check.check(batch, officeId);
        if (!checked.faults().isEmpty()) {
            throw refused(checked);
        }
        UUID batchId = Ids.next();
        Map<String, Path> kept = new LinkedHashMap<>();
        List<NewBatch.Row> rows = rows(checked, kept);
        var receipt = new BatchReceipt(batchId, rows.size(), checked.warnings());
        return files.keep(
                batchId,
                batchId,
                kept,
                uploaded -> {
                    desk.accept(
                            new NewBatch(batchId, officeId, by, List.copyOf(kept.keySet()), rows),
                            uploaded,
                            answers.answer(sent, receipt));
                    log.info("Accepted batch {} of {} rows", batchId, rows.size());
                    return receipt;
                });
    }

    /**
     * Each content is kept once, though several rows may name it.
     *
     * @param kept takes the files, by the ids of the documents that they become
     */
    private static List<NewBatch.Row> rows(CheckedBatch checked, Map<String, Path> kept) {
        Map<String, String> documentIds = new HashMap<>();
        List<NewBatch.Row> rows = new ArrayList<>();
        for (CheckedBatch.Row row : checked.rows()) {
            List<Paper> papers = new ArrayList<>();
            for (ReceivedFile file : row.files()) {
                String documentId =
                        documentIds.computeIfAbsent(
                                file.content().sha256(), _ -> Ids.random().toString());
                kept.putIfAbsent(documentId, file.file());
                papers.add(file.paper(documentId));
            }
            rows.add(
                    new NewBatch.Row(
                            Ids.next(),
                            row.number(),
                            new NewBatch.Waiting(row.request(), papers, row.warnings())));
        }
        return rows;
    }

    private static Problem refused(CheckedBatch checked) {
        return Problem.invalid(checked.faults().stream().map(Refusals::fault).toList());
    }
}
