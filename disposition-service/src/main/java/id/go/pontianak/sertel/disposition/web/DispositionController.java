package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.DispositionDesk;
import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.inbox.InboxItem;
import id.go.pontianak.sertel.disposition.inbox.InboxQuery;
import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.platform.document.DocumentReading;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What officials of steps 2 to 4 can ask and do. Each sees a case once it has come to their rank.
 */
@RestController
@RequestMapping("/api/v1")
class DispositionController {

    /**
     * What became of one case.
     *
     * @param result {@code FORWARDED}, {@code ALREADY_DONE} or {@code REFUSED}
     * @param code why it was refused; null if it was not
     * @param message the same in the caller's language
     */
    record Result(
            UUID applicationId, String result, @Nullable String code, @Nullable String message) {}

    /** What became of each case. */
    record Results(List<Result> items) {}

    private final DispositionDesk desk;
    private final WorkUnits<Disposition> dispositions;
    private final InboxQuery inbox;
    private final DocumentReading documents;
    private final MessageSource messages;
    private final InstantSource clock;

    DispositionController(
            DispositionDesk desk,
            WorkUnits<Disposition> dispositions,
            InboxQuery inbox,
            DocumentReading documents,
            MessageSource messages,
            InstantSource clock) {
        this.desk = desk;
        this.dispositions = dispositions;
        this.inbox = inbox;
        this.documents = documents;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    Page<InboxItem> inbox(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor) {
        return inbox.page(
                Officials.of(caller).rank(),
                q,
                overdue ? clock.instant() : null,
                Page.Cursor.parse(cursor));
    }

    @GetMapping("/dispositions/{applicationId}")
    DispositionView open(Caller caller, @PathVariable UUID applicationId) {
        return desk.open(applicationId, Officials.of(caller))
                .map(DispositionView::of)
                .orElseThrow(Problem::notFound);
    }

    @GetMapping("/dispositions/{applicationId}/documents/{documentId}")
    ResponseEntity<Resource> document(
            Caller caller, @PathVariable UUID applicationId, @PathVariable String documentId) {
        Official official = Officials.of(caller);
        Dossier.Document document =
                dispositions
                        .peek(applicationId)
                        .filter(
                                state ->
                                        state instanceof OnDesk onDesk
                                                && onDesk.rank() == official.rank())
                        .flatMap(state -> state.dossier().document(documentId))
                        .orElseThrow(Problem::notFound);
        return documents.show(
                official.id(),
                applicationId,
                documentId,
                document.mediaType(),
                document.sha256(),
                document.size());
    }

    @PostMapping("/dispositions/{applicationId}/forward")
    Result forward(
            Caller caller, @PathVariable UUID applicationId, @RequestBody ForwardRequest request) {
        ForwardRequest.Checked checked = request.checkedForOne();
        Decision<DispositionEvent> decision =
                forward(caller, List.of(applicationId), checked).get(applicationId);
        if (decision instanceof Decision.Refused<DispositionEvent> refused) {
            // A case that has not come to this rank is none of its business.
            throw refused.code().equals("NOT_OPENED")
                    ? Problem.conflict(refused.code())
                    : Problem.notFound();
        }
        return result(applicationId, decision);
    }

    @PostMapping("/dispositions/forward")
    Results forward(Caller caller, @RequestBody ForwardRequest request) {
        ForwardRequest.Checked checked = request.checkedForMany();
        return new Results(
                forward(caller, checked.applicationIds(), checked).entrySet().stream()
                        .map(each -> result(each.getKey(), each.getValue()))
                        .toList());
    }

    private Map<UUID, Decision<DispositionEvent>> forward(
            Caller caller, List<UUID> applicationIds, ForwardRequest.Checked checked) {
        return desk.forward(
                applicationIds,
                Officials.of(caller),
                checked.instructions(),
                checked.classification(),
                checked.note());
    }

    private Result result(UUID applicationId, @Nullable Decision<DispositionEvent> decision) {
        return switch (decision) {
            case Decision.Happened<DispositionEvent> _ ->
                    new Result(applicationId, "FORWARDED", null, null);
            case Decision.AlreadyDone<DispositionEvent> _ ->
                    new Result(applicationId, "ALREADY_DONE", null, null);
            case Decision.Refused<DispositionEvent> refused
                    when refused.code().equals("NOT_OPENED") ->
                    refused(applicationId, refused.code());
            case Decision.Refused<DispositionEvent> _, Decision.Ahead<DispositionEvent> _ ->
                    refused(applicationId, "NOT_FOUND");
            case null -> refused(applicationId, "NOT_FOUND");
        };
    }

    private Result refused(UUID applicationId, String code) {
        return new Result(
                applicationId,
                "REFUSED",
                code,
                messages.getMessage(
                        "problem." + code, null, code, LocaleContextHolder.getLocale()));
    }
}
