package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.Acceptance;
import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.Intake;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.springframework.http.HttpStatus;

import java.util.List;

/** What senders are told when their request is not accepted. */
public final class Refusals {

    private Refusals() {}

    /**
     * Everything that is wrong with a request.
     *
     * @param tooLarge whether a file was refused for its size
     */
    public static Problem faulty(Findings findings, boolean tooLarge) {
        List<Fault> faults = findings.faults().stream().map(Refusals::fault).toList();
        return tooLarge
                ? Problem.of(HttpStatus.CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE", faults)
                : Problem.invalid(faults);
    }

    /** A finding, as problem documents name it. */
    public static Fault fault(Finding finding) {
        return new Fault(finding.pointer(), finding.code(), List.copyOf(finding.arguments()));
    }

    static Problem liveAlready(Acceptance.LiveAlready live) {
        return Problem.of(
                HttpStatus.CONFLICT,
                "LIVE_APPLICATION_EXISTS",
                List.of(
                        live.sameOffice()
                                ? Fault.of(RequestForm.NIK, "LIVE_HERE", live.trackingNumber())
                                : Fault.of(RequestForm.NIK, "LIVE_ELSEWHERE")));
    }

    /**
     * What cannot be done as things stand.
     *
     * @param code one of {@link Intake}'s
     */
    public static Problem notNow(String code) {
        return switch (code) {
            case Intake.WITHDRAWAL_PENDING -> Problem.conflict("WITHDRAWAL_PENDING");
            case Intake.WITHDRAWAL_TOO_LATE -> Problem.conflict("WITHDRAWAL_TOO_LATE");
            default -> Problem.conflict("NOT_RETURNED");
        };
    }
}
