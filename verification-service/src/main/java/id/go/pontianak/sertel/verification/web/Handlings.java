package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.verification.VerificationDesk;
import id.go.pontianak.sertel.verification.VerificationDesk.Acting;
import id.go.pontianak.sertel.verification.VerificationDesk.Outcome;
import id.go.pontianak.sertel.verification.domain.Handling;
import id.go.pontianak.sertel.verification.domain.Standing;
import id.go.pontianak.sertel.verification.domain.Verification;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.VerificationEvent;
import id.go.pontianak.sertel.verification.domain.Verifier;
import id.go.pontianak.sertel.verification.inbox.VerificationMetrics;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a verifier may do with a dossier on the desk: one of these, once, for whatever interface it
 * is asked through.
 */
@Component
public class Handlings {

    /**
     * What became of it.
     *
     * @param result {@code SUBMITTED}: BSrE is told by and by; {@code RETURNED}; {@code REJECTED};
     *     or {@code ALREADY_DONE}: the caller did the same before
     */
    public record Result(UUID applicationId, String result) {}

    /** The code of the problem that the case has come back corrected since it was looked at. */
    public static final String REVISED = "REVISED";

    private final VerificationDesk desk;
    private final WorkUnits<Verification> verifications;
    private final VerificationMetrics metrics;
    private final OfficeTimes times;

    Handlings(
            VerificationDesk desk,
            WorkUnits<Verification> verifications,
            VerificationMetrics metrics,
            OfficeTimes times) {
        this.desk = desk;
        this.verifications = verifications;
        this.metrics = metrics;
        this.times = times;
    }

    /**
     * The dossier is complete and goes to BSrE, which a worker tells.
     *
     * @param seen the revision that was looked at; null where that was not said
     * @throws Problem 403, 404, 409, or 422 with everything that is not complete
     */
    public Result verify(
            Caller caller, UUID applicationId, @Nullable Integer seen, VerifyRequest request) {
        Acting who = acting(caller, applicationId, seen);
        return result(
                applicationId, "SUBMITTED", desk.submit(applicationId, who, request.checkedNote()));
    }

    /**
     * The applicant has to correct something.
     *
     * @param seen the revision that was looked at; null where that was not said
     * @throws Problem 403, 404, 409, or 422 with everything that is wrong with the request
     */
    public Result sendBack(
            Caller caller, UUID applicationId, @Nullable Integer seen, ReturnRequest request) {
        Acting who = acting(caller, applicationId, seen);
        return result(
                applicationId,
                "RETURNED",
                desk.returnForCorrection(applicationId, who, request.checkedFaults()));
    }

    /**
     * The application is refused for good.
     *
     * @param seen the revision that was looked at; null where that was not said
     * @param request checked after what keeps the caller from the case
     * @throws Problem 403, 404, 409, or 422 with everything that is wrong with the request
     */
    public Result reject(
            Caller caller,
            UUID applicationId,
            @Nullable Integer seen,
            Supplier<RejectRequest.Checked> request) {
        Acting who = acting(caller, applicationId, seen);
        RejectRequest.Checked checked = request.get();
        return result(
                applicationId,
                "REJECTED",
                desk.reject(applicationId, who, checked.code(), checked.note()));
    }

    /**
     * Who may not know of the case, or has looked at other papers, is told so before what is wrong
     * with the request.
     */
    private Acting acting(Caller caller, UUID applicationId, @Nullable Integer seen) {
        Verifier verifier = Verifiers.of(caller);
        Verification state = verifications.peek(applicationId).orElse(null);
        if (!(state instanceof OnFile)) {
            throw Problem.notFound();
        }
        if (state instanceof AwaitingCheck onDesk
                && new Standing(caller.nip(), false, seen).hasSeenAnother(onDesk.dossier())) {
            throw Problem.conflict(REVISED);
        }
        return new Acting(verifier, caller.nip(), seen);
    }

    private Result result(UUID applicationId, String done, Outcome outcome) {
        return switch (outcome.decision()) {
            case Decision.Happened<VerificationEvent> _ -> {
                if (outcome.state() instanceof OnFile handled) {
                    metrics.countHandled(handled.file());
                }
                yield new Result(applicationId, done);
            }
            case Decision.AlreadyDone<VerificationEvent> _ ->
                    new Result(applicationId, "ALREADY_DONE");
            case Decision.Refused<VerificationEvent> refused -> throw refusal(refused, outcome);
            case Decision.Ahead<VerificationEvent> _ -> throw Problem.notFound();
        };
    }

    private Problem refusal(Decision.Refused<VerificationEvent> refused, Outcome outcome) {
        return switch (refused.code()) {
            case "UNKNOWN_CASE" -> Problem.notFound();
            case "OWN_APPLICATION", "DISPOSED_BY_SAME" ->
                    Problem.of(HttpStatus.FORBIDDEN, refused.code(), List.of());
            case "ALREADY_HANDLED" ->
                    Optional.ofNullable(outcome.state())
                            .flatMap(Handling::of)
                            .map(
                                    first ->
                                            Problem.conflict(
                                                    refused.code(),
                                                    first.by().name(),
                                                    times.full(
                                                            first.at(),
                                                            LocaleContextHolder.getLocale())))
                            .orElseGet(() -> Problem.conflict("CASE_CLOSED"));
            default -> Problem.conflict(refused.code());
        };
    }
}
