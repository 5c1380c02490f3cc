package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.Targets;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.inbox.Filter;
import id.go.pontianak.sertel.disposition.inbox.InboxItem;
import id.go.pontianak.sertel.disposition.inbox.InboxQuery;
import id.go.pontianak.sertel.disposition.inbox.Tab;
import id.go.pontianak.sertel.disposition.sheet.SheetPrinter;
import id.go.pontianak.sertel.platform.document.DocumentReading;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** What officials of steps 2 to 4 can look at. */
@RestController
@RequestMapping("/api/v1")
class DispositionController {

    private final Cases cases;
    private final Officers officers;
    private final InboxQuery inbox;
    private final DocumentReading documents;
    private final SheetPrinter printer;
    private final Targets targets;
    private final InstantSource clock;

    DispositionController(
            Cases cases,
            Officers officers,
            InboxQuery inbox,
            DocumentReading documents,
            SheetPrinter printer,
            Targets targets,
            InstantSource clock) {
        this.cases = cases;
        this.officers = officers;
        this.inbox = inbox;
        this.documents = documents;
        this.printer = printer;
        this.targets = targets;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    Page<InboxItem> inbox(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor) {
        var page =
                inbox.page(
                        officers.of(caller),
                        new Filter(overdue ? Tab.OVERDUE : Tab.ALL, q == null ? "" : q, "", false),
                        clock.instant(),
                        Page.Cursor.parse(cursor));
        return new Page<>(page.items().stream().map(InboxItem::of).toList(), page.next());
    }

    @GetMapping("/dispositions/{applicationId}")
    DispositionView open(Caller caller, @PathVariable UUID applicationId) {
        Known known = cases.open(applicationId, officers.of(caller));
        @Nullable Instant dueAt = known instanceof OnDesk onDesk ? targets.dueAt(onDesk) : null;
        return DispositionView.of(known, dueAt, clock.instant());
    }

    @GetMapping("/dispositions/{applicationId}/documents/{documentId}")
    ResponseEntity<Resource> document(
            Caller caller, @PathVariable UUID applicationId, @PathVariable String documentId) {
        Cases.Paper paper = cases.paper(applicationId, documentId, officers.of(caller));
        Dossier.Document document = paper.document();
        return documents.show(
                paper.viewer().id(),
                applicationId,
                documentId,
                document.mediaType(),
                document.sha256(),
                document.size());
    }

    @GetMapping(
            path = "/dispositions/{applicationId}/sheet.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(Caller caller, @PathVariable UUID applicationId) {
        return printer.answer(cases.open(applicationId, officers.of(caller)));
    }
}
