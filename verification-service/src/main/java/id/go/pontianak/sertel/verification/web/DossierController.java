package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.platform.document.DocumentReading;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.verification.VerificationDesk;
import id.go.pontianak.sertel.verification.VerificationDesk.Outcome;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Verification;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.VerificationEvent;
import id.go.pontianak.sertel.verification.domain.Verifier;
import id.go.pontianak.sertel.verification.inbox.InboxItem;
import id.go.pontianak.sertel.verification.inbox.InboxQuery;
import id.go.pontianak.sertel.verification.inbox.StepClock;
import id.go.pontianak.sertel.verification.inbox.Whereabouts;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a verifier can see in step 5. */
@RestController
@RequestMapping("/api/v1")
class DossierController {

    private final VerificationDesk desk;
    private final WorkUnits<Verification> verifications;
    private final InboxQuery inbox;
    private final DocumentReading documents;
    private final BsreText bsre;
    private final StepClock stepClock;
    private final InstantSource clock;

    DossierController(
            VerificationDesk desk,
            WorkUnits<Verification> verifications,
            InboxQuery inbox,
            DocumentReading documents,
            BsreText bsre,
            StepClock stepClock,
            InstantSource clock) {
        this.desk = desk;
        this.verifications = verifications;
        this.inbox = inbox;
        this.documents = documents;
        this.bsre = bsre;
        this.stepClock = stepClock;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    Page<InboxItem> inbox(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "AWAITING_CHECK") String list,
            @RequestParam(required = false) @Nullable String cursor) {
        Verifiers.of(caller);
        return inbox.page(
                whereabouts(list), q, clock.instant(), overdue, Page.Cursor.parse(cursor));
    }

    @GetMapping("/dossiers/{applicationId}")
    DossierView open(Caller caller, @PathVariable UUID applicationId) {
        Outcome outcome = desk.open(applicationId, Verifiers.of(caller), caller.nip());
        if (outcome.decision() instanceof Decision.Refused<VerificationEvent> refused
                && refused.code().equals("OWN_APPLICATION")) {
            throw Problem.of(HttpStatus.FORBIDDEN, refused.code(), List.of());
        }
        return Optional.ofNullable(outcome.state())
                .filter(OnFile.class::isInstance)
                .map(OnFile.class::cast)
                .map(
                        state ->
                                DossierView.of(
                                        state,
                                        stepClock.dueAt(state.file()),
                                        clock.instant(),
                                        bsre.of(state)))
                .orElseThrow(Problem::notFound);
    }

    @GetMapping("/dossiers/{applicationId}/documents/{documentId}")
    ResponseEntity<Resource> document(
            Caller caller, @PathVariable UUID applicationId, @PathVariable String documentId) {
        Verifier verifier = Verifiers.of(caller);
        Dossier.Document document =
                verifications
                        .peek(applicationId)
                        .filter(state -> Whereabouts.of(state) != Whereabouts.DONE)
                        .filter(OnFile.class::isInstance)
                        .map(OnFile.class::cast)
                        .flatMap(state -> state.dossier().document(documentId))
                        .orElseThrow(Problem::notFound);
        return documents.show(
                verifier.id(),
                applicationId,
                documentId,
                document.mediaType(),
                document.sha256(),
                document.size());
    }

    private static Whereabouts whereabouts(String list) {
        return Arrays.stream(Whereabouts.values())
                .filter(each -> each != Whereabouts.DONE && each.name().equals(list))
                .findFirst()
                .orElseThrow(
                        () -> Problem.badRequest("BAD_REQUEST", Fault.of("list", "UNKNOWN_LIST")));
    }
}
