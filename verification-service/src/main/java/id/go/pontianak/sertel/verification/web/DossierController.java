package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.platform.document.DocumentReading;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.schemas.SopStep;
import id.go.pontianak.sertel.verification.VerificationDesk;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Verification;
import id.go.pontianak.sertel.verification.domain.VerificationEvent;
import id.go.pontianak.sertel.verification.domain.Verifier;
import id.go.pontianak.sertel.verification.inbox.InboxItem;
import id.go.pontianak.sertel.verification.inbox.InboxQuery;
import id.go.pontianak.sertel.verification.inbox.Whereabouts;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a verifier can ask and do in step 5. */
@RestController
@RequestMapping("/api/v1")
class DossierController {

    /**
     * What became of a check.
     *
     * @param result {@code SUBMITTED}: BSrE is told by and by; or {@code ALREADY_DONE}
     */
    record Result(UUID applicationId, String result) {}

    private final VerificationDesk desk;
    private final WorkUnits<Verification> verifications;
    private final InboxQuery inbox;
    private final DocumentReading documents;
    private final BsreText bsre;
    private final WorkingHours hours;
    private final InstantSource clock;

    DossierController(
            VerificationDesk desk,
            WorkUnits<Verification> verifications,
            InboxQuery inbox,
            DocumentReading documents,
            BsreText bsre,
            WorkingHours hours,
            InstantSource clock) {
        this.desk = desk;
        this.verifications = verifications;
        this.inbox = inbox;
        this.documents = documents;
        this.bsre = bsre;
        this.hours = hours;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    Page<InboxItem> inbox(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "AWAITING_CHECK") String list,
            @RequestParam(required = false) @Nullable String cursor) {
        verifier(caller);
        return inbox.page(
                whereabouts(list), q, overdue ? clock.instant() : null, Page.Cursor.parse(cursor));
    }

    @GetMapping("/dossiers/{applicationId}")
    DossierView open(Caller caller, @PathVariable UUID applicationId) {
        return desk.open(applicationId, verifier(caller))
                .map(state -> DossierView.of(state, dueAt(state), bsre.of(state)))
                .orElseThrow(Problem::notFound);
    }

    @GetMapping("/dossiers/{applicationId}/documents/{documentId}")
    ResponseEntity<Resource> document(
            Caller caller, @PathVariable UUID applicationId, @PathVariable String documentId) {
        Verifier verifier = verifier(caller);
        Dossier.Document document =
                verifications
                        .peek(applicationId)
                        .filter(state -> Whereabouts.of(state) != Whereabouts.DONE)
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

    @PostMapping("/dossiers/{applicationId}/verify")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Result verify(
            Caller caller, @PathVariable UUID applicationId, @RequestBody VerifyRequest request) {
        Verifier verifier = verifier(caller);
        if (verifications.peek(applicationId).isEmpty()) {
            throw Problem.notFound();
        }
        return switch (desk.submit(applicationId, verifier, caller.nip(), request.checkedNote())) {
            case Decision.Happened<VerificationEvent> _ -> new Result(applicationId, "SUBMITTED");
            case Decision.AlreadyDone<VerificationEvent> _ ->
                    new Result(applicationId, "ALREADY_DONE");
            case Decision.Refused<VerificationEvent> refused -> throw refusal(refused.code());
            case Decision.Ahead<VerificationEvent> _ -> throw Problem.notFound();
        };
    }

    private static Problem refusal(String code) {
        return switch (code) {
            case "UNKNOWN_CASE" -> Problem.notFound();
            case "OWN_APPLICATION", "DISPOSED_BY_SAME" ->
                    Problem.of(HttpStatus.FORBIDDEN, code, List.of());
            default -> Problem.conflict(code);
        };
    }

    private Instant dueAt(Verification state) {
        return hours.plus(
                state.dossier().handover().at(),
                Duration.ofMinutes(SopStep.VERIFICATION.targetMinutes()));
    }

    private static Whereabouts whereabouts(String list) {
        return Arrays.stream(Whereabouts.values())
                .filter(each -> each != Whereabouts.DONE && each.name().equals(list))
                .findFirst()
                .orElseThrow(
                        () -> Problem.badRequest("BAD_REQUEST", Fault.of("list", "UNKNOWN_LIST")));
    }

    /** A token without the role is refused before anything is looked at. */
    private static Verifier verifier(Caller caller) {
        if (!caller.has(Role.VERIFIKATOR)) {
            throw Problem.forbidden();
        }
        return new Verifier(caller.subject(), caller.name());
    }
}
