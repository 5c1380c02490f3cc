package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.submission.Receipt;
import id.go.pontianak.sertel.intake.submission.Reception;
import id.go.pontianak.sertel.intake.submission.Refusals;
import id.go.pontianak.sertel.intake.tracking.PublicLinks;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.web.ProblemDocuments;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.schemas.CaseStatus;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What upstream offices send and ask. Each sees its own applications alone. */
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationController {

    /**
     * The answer to a request.
     *
     * @param trackingUrl where its owner follows it, without a login
     * @param warnings what is odd about it, though it was accepted
     */
    record Accepted(
            UUID applicationId,
            String trackingNumber,
            URI trackingUrl,
            List<ProblemDocuments.FaultText> warnings) {}

    private final Reception reception;
    private final RequestReader reader;
    private final WorkUnits<Application> applications;
    private final ApplicationQuery query;
    private final PublicLinks links;
    private final ProblemDocuments texts;

    ApplicationController(
            Reception reception,
            RequestReader reader,
            WorkUnits<Application> applications,
            ApplicationQuery query,
            PublicLinks links,
            ProblemDocuments texts) {
        this.reception = reception;
        this.reader = reader;
        this.applications = applications;
        this.query = query;
        this.links = links;
        this.texts = texts;
    }

    @Operation(
            summary = "Mengajukan permohonan / Submit an application (step 1)",
            description =
                    "multipart/form-data: part 'application' (JSON) and the files requestLetter,"
                            + " bsreForm, idCard and appointmentDecree (PDF, JPEG or PNG, at most 5"
                            + " MB each).",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    SubmissionBody.class))))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Accepted> submit(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        String officeId = Office.of(caller);
        String idempotencyKey = Office.key(key);
        try (RequestReader.Read read = reader.read(request)) {
            Receipt receipt =
                    reception.receive(read.from(Office.actor(caller), officeId, idempotencyKey));
            return ResponseEntity.created(
                            URI.create("/api/v1/applications/" + receipt.applicationId()))
                    .body(accepted(receipt));
        }
    }

    @GetMapping("/{applicationId}")
    ResponseEntity<ApplicationView> one(
            Caller caller, @PathVariable UUID applicationId, Locale language) {
        Application application = Office.its(caller, applications.peek(applicationId));
        return ResponseEntity.ok()
                .eTag(
                        "%d-%d-%s"
                                .formatted(
                                        application.history().size(),
                                        application.updatedAt().toEpochMilli(),
                                        language.getLanguage()))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(ApplicationView.of(application, language));
    }

    @GetMapping
    Page<ApplicationView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String updatedSince,
            @RequestParam(required = false) @Nullable String cursor,
            Locale language) {
        var filter =
                new ApplicationQuery.Filter(
                        reference, status(status), updatedSince(updatedSince), null);
        Page<Application> page =
                query.page(
                        Office.of(caller),
                        filter,
                        ApplicationQuery.Order.OLDEST_FIRST,
                        Page.Cursor.parse(cursor));
        return new Page<>(
                page.items().stream().map(each -> ApplicationView.of(each, language)).toList(),
                page.next());
    }

    private Accepted accepted(Receipt receipt) {
        return new Accepted(
                receipt.applicationId(),
                receipt.trackingNumber(),
                links.url(receipt.trackingLink()),
                texts.texts(receipt.warnings().stream().map(Refusals::fault).toList()));
    }

    private static @Nullable String status(@Nullable String text) {
        if (text != null
                && Arrays.stream(CaseStatus.values()).noneMatch(each -> each.name().equals(text))) {
            throw Problem.badRequest("BAD_REQUEST", Fault.of("status", "STATUS_UNKNOWN"));
        }
        return text;
    }

    private static @Nullable Instant updatedSince(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            throw Problem.badRequest("BAD_REQUEST", Fault.of("updatedSince", "TIME_UNREADABLE"));
        }
    }
}
