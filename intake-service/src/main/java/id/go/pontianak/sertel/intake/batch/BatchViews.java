package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.web.ProblemDocuments;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** What an office sees of its batches. */
@Component
class BatchViews {

    private final Batches batches;
    private final ProblemDocuments texts;

    BatchViews(Batches batches, ProblemDocuments texts) {
        this.batches = batches;
        this.texts = texts;
    }

    /**
     * @throws Problem 404 if the office has no such batch
     */
    BatchView of(UUID batchId, String officeId) {
        List<Batches.Row> rows = batches.rows(batchId, officeId);
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        boolean done = rows.stream().allMatch(row -> row.result().isPresent());
        return new BatchView(
                batchId, done ? "DONE" : "IN_PROGRESS", rows.stream().map(this::view).toList());
    }

    private BatchView.RowView view(Batches.Row row) {
        String reference = row.reference().orElse(null);
        return switch (row.result().orElseGet(RowResult.Later::new)) {
            case RowResult.Accepted(UUID applicationId, String trackingNumber) ->
                    new BatchView.RowView(
                            row.number(),
                            reference,
                            "ACCEPTED",
                            applicationId,
                            trackingNumber,
                            null,
                            null);
            case RowResult.Refused refused ->
                    new BatchView.RowView(
                            row.number(),
                            reference,
                            "REFUSED",
                            null,
                            null,
                            refused.code(),
                            text(refused));
            case RowResult.Later _ ->
                    new BatchView.RowView(
                            row.number(), reference, "PENDING", null, null, null, null);
        };
    }

    private @Nullable String text(RowResult.Refused refused) {
        String fault = refused.fault();
        return fault == null
                ? texts.of(HttpStatus.CONFLICT, refused.code(), List.of()).getTitle()
                : texts.texts(List.of(new Fault("", fault, List.copyOf(refused.arguments()))))
                        .getFirst()
                        .message();
    }
}
