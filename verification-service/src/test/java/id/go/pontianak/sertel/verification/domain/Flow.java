package id.go.pontianak.sertel.verification.domain;

import static id.go.pontianak.sertel.verification.domain.States.DOSSIER;
import static id.go.pontianak.sertel.verification.domain.States.LATER;
import static id.go.pontianak.sertel.verification.domain.States.NOW;
import static id.go.pontianak.sertel.verification.domain.States.REQUEST;
import static id.go.pontianak.sertel.verification.domain.States.SUBMISSION;
import static id.go.pontianak.sertel.verification.domain.States.VERIFIER;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Close;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Open;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Receive;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordApproved;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordNotSent;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordRefused;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordRegistered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordStillWaiting;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordUnknown;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Submit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Every command once, and what comes of it. */
final class Flow {

    static final UUID EVENT = UUID.fromString("01939b3e-0000-7000-8000-000000000009");
    static final int PATIENCE = 2;

    private Flow() {}

    static List<VerificationCommand> commands() {
        return List.of(
                new Receive(DOSSIER),
                new Open(VERIFIER, NOW),
                new Submit(SUBMISSION, "198001012005011001"),
                new Close(NOW),
                new RecordRegistered(REQUEST, "BSRE-1", NOW, LATER),
                new RecordNotSent(REQUEST, Obstacle.BSRE_AWAY, LATER),
                new RecordUnknown(REQUEST, PATIENCE, NOW, LATER),
                new RecordStillWaiting(REQUEST, LATER),
                new RecordApproved(REQUEST, EVENT, NOW),
                new RecordRefused(REQUEST, EVENT, "4015", null, NOW));
    }

    static String answer(@Nullable Verification state, VerificationCommand command) {
        return switch (VerificationFlow.decide(state, command)) {
            case Decision.Happened<VerificationEvent> _ ->
                    after(state, command).getClass().getSimpleName();
            case Decision.AlreadyDone<VerificationEvent> _ -> ".";
            case Decision.Ahead<VerificationEvent> _ -> "AHEAD";
            case Decision.Refused<VerificationEvent> refused -> refused.code();
        };
    }

    static Verification after(@Nullable Verification state, VerificationCommand command) {
        var happened =
                (Decision.Happened<VerificationEvent>) VerificationFlow.decide(state, command);
        Verification next = VerificationFlow.evolve(state, happened.events().getFirst());
        assertThat(happened.events()).hasSize(1);
        return next;
    }
}
