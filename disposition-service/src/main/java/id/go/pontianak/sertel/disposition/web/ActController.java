package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.DispositionDesk;
import id.go.pontianak.sertel.disposition.Outcome;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.platform.decision.Decision.Ahead;
import id.go.pontianak.sertel.platform.decision.Decision.AlreadyDone;
import id.go.pontianak.sertel.platform.decision.Decision.Happened;
import id.go.pontianak.sertel.platform.decision.Decision.Refused;
import id.go.pontianak.sertel.platform.security.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What officials of steps 2 to 4 can do with a case that they have opened. */
@RestController
@RequestMapping("/api/v1/dispositions")
class ActController {

    /**
     * What became of one case.
     *
     * @param result {@code FORWARDED}, {@code RETURNED}, {@code REJECTED}, {@code RECALLED}, {@code
     *     ALREADY_DONE} or {@code REFUSED}
     * @param code why it was refused; null if it was not
     * @param message the same in the caller's language
     */
    record Result(
            UUID applicationId, String result, @Nullable String code, @Nullable String message) {}

    /** What became of each case. */
    record Results(List<Result> items) {}

    private final DispositionDesk desk;
    private final Officers officers;
    private final Refusals refusals;

    ActController(DispositionDesk desk, Officers officers, Refusals refusals) {
        this.desk = desk;
        this.officers = officers;
        this.refusals = refusals;
    }

    @PostMapping("/{applicationId}/forward")
    Result forward(
            Caller caller, @PathVariable UUID applicationId, @RequestBody ForwardRequest request) {
        Officer officer = officers.of(caller);
        ForwardRequest.Checked checked = request.checkedForOne();
        Outcome outcome = forward(officer, List.of(applicationId), checked).get(applicationId);
        return one(applicationId, outcome, officer, "FORWARDED");
    }

    @PostMapping("/forward")
    Results forward(Caller caller, @RequestBody ForwardRequest request) {
        Officer officer = officers.of(caller);
        ForwardRequest.Checked checked = request.checkedForMany();
        return new Results(
                forward(officer, checked.applicationIds(), checked).entrySet().stream()
                        .map(each -> result(each.getKey(), each.getValue(), officer, "FORWARDED"))
                        .toList());
    }

    @PostMapping("/{applicationId}/return")
    Result sendBack(
            Caller caller, @PathVariable UUID applicationId, @RequestBody ReturnRequest request) {
        Officer officer = officers.of(caller);
        ReturnRequest.Checked checked = request.checked();
        Outcome outcome = desk.sendBack(applicationId, officer, checked.faults(), checked.meant());
        return one(applicationId, outcome, officer, "RETURNED");
    }

    @PostMapping("/{applicationId}/reject")
    Result reject(
            Caller caller, @PathVariable UUID applicationId, @RequestBody RejectRequest request) {
        Officer officer = officers.of(caller);
        RejectRequest.Checked checked = request.checked();
        Outcome outcome =
                desk.reject(
                        applicationId, officer, checked.code(), checked.note(), checked.meant());
        return one(applicationId, outcome, officer, "REJECTED");
    }

    @PostMapping("/{applicationId}/recall")
    Result recall(
            Caller caller,
            @PathVariable UUID applicationId,
            @RequestBody(required = false) @Nullable RecallRequest request) {
        Officer officer = officers.of(caller);
        Outcome outcome =
                desk.recall(applicationId, officer, request == null ? null : request.checked());
        return one(applicationId, outcome, officer, "RECALLED");
    }

    private Map<UUID, Outcome> forward(
            Officer officer, List<UUID> applicationIds, ForwardRequest.Checked checked) {
        return desk.forward(
                applicationIds,
                officer,
                checked.instructions(),
                checked.classification(),
                checked.note(),
                checked.meant());
    }

    private Result one(
            UUID applicationId, @Nullable Outcome outcome, Officer officer, String done) {
        return result(applicationId, refusals.accepted(outcome, officer), officer, done);
    }

    private Result result(UUID applicationId, Outcome outcome, Officer officer, String done) {
        return switch (outcome.decision()) {
            case Happened<DispositionEvent> _ -> new Result(applicationId, done, null, null);
            case AlreadyDone<DispositionEvent> _ ->
                    new Result(applicationId, "ALREADY_DONE", null, null);
            case Refused<DispositionEvent> refused ->
                    refused(applicationId, Refusals.code(refused), outcome, officer);
            case Ahead<DispositionEvent> _ -> refused(applicationId, "NOT_FOUND", outcome, officer);
        };
    }

    private Result refused(UUID applicationId, String code, Outcome outcome, Officer officer) {
        return new Result(applicationId, "REFUSED", code, refusals.text(code, outcome, officer));
    }
}
