package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Answered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.ByVerifier;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Close;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Open;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Receive;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Resume;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Withdraw;

import org.jspecify.annotations.Nullable;

/** The rules of step 5. Does not know how BSrE is asked, nor where anything is kept. */
public final class VerificationFlow {

    private VerificationFlow() {}

    /**
     * Decides on a command.
     *
     * @param state null as long as nothing of the case was heard
     */
    public static Decision<VerificationEvent> decide(
            @Nullable Verification state, VerificationCommand command) {
        return switch (command) {
            case Receive receive -> CaseRules.receive(state, receive);
            case Resume resume -> CaseRules.resume(state, resume);
            case Open open -> DeskRules.open(state, open);
            case ByVerifier byVerifier -> DeskRules.decide(state, byVerifier);
            case Withdraw withdraw -> CaseRules.withdraw(state, withdraw);
            case Close close -> CaseRules.close(state, close);
            case Answered answered -> BsreRules.decide(state, answered);
        };
    }

    /** The state after an event. */
    public static Verification evolve(@Nullable Verification state, VerificationEvent event) {
        return Evolution.evolve(state, event);
    }
}
