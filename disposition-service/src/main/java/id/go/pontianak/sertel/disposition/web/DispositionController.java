package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.DispositionDesk;
import id.go.pontianak.sertel.disposition.Outcome;
import id.go.pontianak.sertel.disposition.Targets;
import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.DispositionFlow;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.inbox.InboxItem;
import id.go.pontianak.sertel.disposition.inbox.InboxQuery;
import id.go.pontianak.sertel.platform.decision.Decision.Refused;
import id.go.pontianak.sertel.platform.document.DocumentReading;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * What officials of steps 2 to 4 can look at. Each sees a case once it has come to their rank, or
 * to one that they stand in for.
 */
@RestController
@RequestMapping("/api/v1")
class DispositionController {

    private final DispositionDesk desk;
    private final Officers officers;
    private final Refusals refusals;
    private final WorkUnits<Disposition> dispositions;
    private final InboxQuery inbox;
    private final DocumentReading documents;
    private final Targets targets;
    private final InstantSource clock;

    DispositionController(
            DispositionDesk desk,
            Officers officers,
            Refusals refusals,
            WorkUnits<Disposition> dispositions,
            InboxQuery inbox,
            DocumentReading documents,
            Targets targets,
            InstantSource clock) {
        this.desk = desk;
        this.officers = officers;
        this.refusals = refusals;
        this.dispositions = dispositions;
        this.inbox = inbox;
        this.documents = documents;
        this.targets = targets;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    Page<InboxItem> inbox(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor) {
        return inbox.page(
                officers.of(caller), q, overdue, clock.instant(), Page.Cursor.parse(cursor));
    }

    @GetMapping("/dispositions/{applicationId}")
    DispositionView open(Caller caller, @PathVariable UUID applicationId) {
        Officer officer = officers.of(caller);
        Outcome outcome = desk.open(applicationId, officer);
        if (outcome.decision() instanceof Refused<DispositionEvent> refused) {
            throw refusals.problem(refused, outcome, officer);
        }
        if (!(outcome.state() instanceof Known known)) {
            throw Problem.notFound();
        }
        @Nullable Instant dueAt = known instanceof OnDesk onDesk ? targets.dueAt(onDesk) : null;
        return DispositionView.of(known, dueAt, clock.instant());
    }

    @GetMapping("/dispositions/{applicationId}/documents/{documentId}")
    ResponseEntity<Resource> document(
            Caller caller, @PathVariable UUID applicationId, @PathVariable String documentId) {
        Officer officer = officers.of(caller);
        Known known =
                dispositions
                        .peek(applicationId)
                        .filter(Known.class::isInstance)
                        .map(Known.class::cast)
                        .orElseThrow(Problem::notFound);
        if (officer.isApplicantOf(known.dossier())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "OWN_APPLICATION", List.of());
        }
        Official official = DispositionFlow.actingOn(known, officer).orElseThrow(Problem::notFound);
        Dossier.Document document =
                known.dossier().document(documentId).orElseThrow(Problem::notFound);
        return documents.show(
                official.id(),
                applicationId,
                documentId,
                document.mediaType(),
                document.sha256(),
                document.size());
    }
}
