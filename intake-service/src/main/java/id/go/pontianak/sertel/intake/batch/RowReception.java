package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.intake.files.Inspection;
import id.go.pontianak.sertel.intake.files.Staging;
import id.go.pontianak.sertel.intake.submission.NewRequest;
import id.go.pontianak.sertel.intake.submission.Receipt;
import id.go.pontianak.sertel.intake.submission.ReceivedFile;
import id.go.pontianak.sertel.intake.submission.Reception;
import id.go.pontianak.sertel.platform.document.DocumentDamaged;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.failure.Failures;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends one row of a batch the way that every single request goes. */
@Component
class RowReception {

    private static final Logger log = LoggerFactory.getLogger(RowReception.class);

    /**
     * A file that is not there may come back with the store that it is in; what stays away so long
     * is to be sent again.
     */
    private static final int MOST_LOOKS = 30;

    private final Reception reception;
    private final DocumentStore store;
    private final Staging staging;

    RowReception(Reception reception, DocumentStore store, Staging staging) {
        this.reception = reception;
        this.store = store;
        this.staging = staging;
    }

    /**
     * Takes a row in, or learns what became of it when it was tried before.
     *
     * @param attempt from 1
     */
    RowResult receive(RowOrder row, int attempt) {
        try (var staged = new StagedFiles(staging)) {
            Receipt receipt =
                    reception.receive(
                            new NewRequest(
                                    row.by(),
                                    row.officeId(),
                                    row.idempotencyKey(),
                                    row.idempotencyKey(),
                                    row.waiting().request(),
                                    files(row, staged),
                                    row.waiting().warnings()));
            return new RowResult.Accepted(receipt.applicationId(), receipt.trackingNumber());
        } catch (Problem problem) {
            return answer(problem);
        } catch (DocumentDamaged _) {
            log.error("A file of batch row {} is damaged or gone", row.rowId());
            return attempt < MOST_LOOKS
                    ? new RowResult.Later()
                    : new RowResult.Refused("DOCUMENT_DAMAGED", null, List.of());
        } catch (RuntimeException failure) {
            if (!Failures.isTemporary(failure)) {
                throw failure;
            }
            log.warn("Batch row {} is tried later: {}", row.rowId(), failure.getClass());
            return new RowResult.Later();
        }
    }

    private static RowResult answer(Problem problem) {
        if (problem.code().equals("REQUEST_IN_PROGRESS") || problem.status().is5xxServerError()) {
            return new RowResult.Later();
        }
        Optional<Fault> fault = problem.faults().stream().findFirst();
        return new RowResult.Refused(
                problem.code(),
                fault.map(Fault::code).orElse(null),
                fault.map(Fault::arguments).orElse(List.of()).stream()
                        .map(String::valueOf)
                        .toList());
    }

    private List<ReceivedFile> files(RowOrder row, StagedFiles staged) {
        List<ReceivedFile> files = new ArrayList<>();
        for (Paper paper : row.waiting().papers()) {
            files.add(file(row.batchId(), paper, staged));
        }
        return files;
    }

    /** A copy: the letter is everybody's. */
    private ReceivedFile file(UUID batchId, Paper paper, StagedFiles staged) {
        try (InputStream content =
                store.open(batchId, paper.documentId(), paper.sha256(), paper.size())) {
            return new ReceivedFile(
                    paper.kind(),
                    staged.write(content, paper.size()).path(),
                    new Inspection.Sound(paper.mediaType(), paper.size(), paper.sha256()));
        } catch (IOException e) {
            throw new TemporaryFailure("a file of a batch could not be staged", e);
        }
    }
}
