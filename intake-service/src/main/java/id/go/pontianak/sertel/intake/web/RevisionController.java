package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.Acceptance;
import id.go.pontianak.sertel.intake.IntakeDesk;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.submission.ChangedRequest;
import id.go.pontianak.sertel.intake.submission.Corrections;
import id.go.pontianak.sertel.intake.submission.Refusals;
import id.go.pontianak.sertel.intake.submission.Resubmission;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How an office corrects an application that came back to it, or wants it back. */
@RestController
@RequestMapping("/api/v1/applications/{applicationId}")
class RevisionController {

    /**
     * The answer to a wish to have an application back.
     *
     * @param withdrawal when it was first asked for, and what has become of that so far
     */
    record Wanted(
            UUID applicationId,
            String trackingNumber,
            ApplicationView.@Nullable WithdrawalView withdrawal) {}

    private final WorkUnits<Application> applications;
    private final ApplicationPart applicationPart;
    private final UploadedFiles.Reader filesReader;
    private final Corrections corrections;
    private final IntakeDesk desk;

    RevisionController(
            WorkUnits<Application> applications,
            ApplicationPart applicationPart,
            UploadedFiles.Reader filesReader,
            Corrections corrections,
            IntakeDesk desk) {
        this.applications = applications;
        this.applicationPart = applicationPart;
        this.filesReader = filesReader;
        this.corrections = corrections;
        this.desk = desk;
    }

    @Operation(
            summary = "Mengirim perbaikan / Send a correction",
            description =
                    "multipart/form-data with what changed alone: in the part 'application' (JSON)"
                            + " the fields to write anew, null to leave one empty, and the files to"
                            + " replace. Fields and files that are not sent stay as they are.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = RevisionBody.class))))
    @PostMapping(path = "/revisions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Resubmission> revise(
            Caller caller,
            @PathVariable UUID applicationId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        Office.its(caller, applications.peek(applicationId));
        String idempotencyKey = Office.key(key);
        Parts parts = Parts.of(request);
        var findings = new Findings();
        ApplicationPart.Changes changes = applicationPart.readChanges(parts, findings);
        try (UploadedFiles uploads =
                filesReader.readThoseSent(parts, List.of(PaperKind.values()), findings)) {
            String fingerprint =
                    Fingerprint.of(
                            "revision of %s %s %s"
                                    .formatted(
                                            applicationId, changes.canonical(), faults(findings)),
                            uploads.files());
            return ResponseEntity.accepted()
                    .body(
                            corrections.receive(
                                    new ChangedRequest(
                                            Office.actor(caller),
                                            applicationId,
                                            changes.changes(),
                                            uploads.files(),
                                            findings,
                                            uploads.anyTooLarge()),
                                    idempotencyKey,
                                    fingerprint));
        }
    }

    @Operation(
            summary = "Membatalkan permohonan / Withdraw an application",
            description =
                    "Whoever holds the application answers; the outcome stands in its status. Asked"
                            + " again, it is answered the same.")
    @PostMapping("/withdrawal")
    ResponseEntity<Wanted> withdraw(Caller caller, @PathVariable UUID applicationId) {
        Office.its(caller, applications.peek(applicationId));
        if (desk.withdraw(applicationId, Office.actor(caller))
                instanceof Acceptance.NotNow(String code)) {
            throw Refusals.notNow(code);
        }
        Application wanted = Office.its(caller, applications.peek(applicationId));
        return ResponseEntity.accepted()
                .body(
                        new Wanted(
                                applicationId,
                                wanted.submission().trackingNumber(),
                                ApplicationView.WithdrawalView.of(wanted)));
    }

    /** A file that will not do is not among the files, yet the request differs by it. */
    private static String faults(Findings findings) {
        return findings.faults().stream().map(Finding::toString).collect(Collectors.joining(","));
    }
}
