package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.submission.Refusals;
import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.ProblemDocuments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** One letter for many applicants. Each office sees its own batches alone. */
@RestController
@RequestMapping("/api/v1/batches")
class BatchController {

    /**
     * The answer to a batch that was found sound.
     *
     * @param rows how many applicants
     * @param warnings what is odd about some, though they are accepted
     */
    record Accepted(UUID batchId, int rows, List<ProblemDocuments.FaultText> warnings) {}

    private final BatchReader reader;
    private final BatchReception reception;
    private final BatchViews views;
    private final ProblemDocuments texts;

    BatchController(
            BatchReader reader,
            BatchReception reception,
            BatchViews views,
            ProblemDocuments texts) {
        this.reader = reader;
        this.reception = reception;
        this.views = views;
        this.texts = texts;
    }

    @Operation(
            summary = "Mengajukan permohonan kolektif / Submit a batch (step 1)",
            description =
                    "Checked whole: if anything is wrong with any row, 422 names every fault of"
                            + " every row (/rows/3/applicant/nik is the third applicant's NIK) and"
                            + " nothing is accepted. Otherwise 202, and each row becomes an"
                            + " application of its own; see the Location. The same request with the"
                            + " same key goes on with what is pending.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = BatchBody.class))))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Accepted> submit(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        String officeId = Office.of(caller);
        String idempotencyKey = Office.key(key);
        try (SentBatch batch = reader.read(request)) {
            BatchReceipt receipt =
                    reception.receive(batch, Office.actor(caller), officeId, idempotencyKey);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/batches/" + receipt.batchId()))
                    .body(
                            new Accepted(
                                    receipt.batchId(),
                                    receipt.rows(),
                                    texts.texts(
                                            receipt.warnings().stream()
                                                    .map(Refusals::fault)
                                                    .toList())));
        }
    }

    @GetMapping("/{batchId}")
    BatchView one(Caller caller, @PathVariable UUID batchId) {
        return views.of(batchId, Office.of(caller));
    }
}
