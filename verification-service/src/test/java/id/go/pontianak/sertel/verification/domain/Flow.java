package id.go.pontianak.sertel.verification.domain;

import static id.go.pontianak.sertel.verification.domain.States.CORRECTION;
import static id.go.pontianak.sertel.verification.domain.States.DOSSIER;
import static id.go.pontianak.sertel.verification.domain.States.LATER;
import static id.go.pontianak.sertel.verification.domain.States.NOW;
import static id.go.pontianak.sertel.verification.domain.States.REJECTION;
import static id.go.pontianak.sertel.verification.domain.States.REQUEST;
import static id.go.pontianak.sertel.verification.domain.States.SUBMISSION;
import static id.go.pontianak.sertel.verification.domain.States.VERIFIER;
import static id.go.pontianak.sertel.verification.domain.States.WITHDRAWAL;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.verification.Samples;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Close;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Open;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Receive;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordApproved;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordNotSent;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordRefused;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordRegistered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordStillWaiting;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordUnknown;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Reject;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Resume;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Return;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Submit;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Withdraw;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Every command once, and what comes of it. */
final class Flow {

    static final UUID EVENT = UUID.fromString("01939b3e-0000-7000-8000-000000000009");
    static final int PATIENCE = 2;
    static final Standing STRANGER = new Standing("198001012005011001", false, null);
    static final VerificationCommand.Reply REPLY = new VerificationCommand.Reply(EVENT, NOW);

    static final Verifier ANOTHER = new Verifier("verifikator2-subject", "Vero");
    static final Dossier NEXT = Samples.corrected(DOSSIER, LATER);

    private Flow() {}

    /** By the names that the tests' tables use. */
    static VerificationCommand command(String name) {
        return Objects.requireNonNull(commands().get(name), name);
    }

    static Map<String, VerificationCommand> commands() {
        var commands = new LinkedHashMap<String, VerificationCommand>();
        commands.put("receive", new Receive(DOSSIER, REPLY));
        commands.put("receiveNext", new Receive(NEXT, REPLY));
        commands.put("resume", new Resume(again(NEXT), REPLY));
        commands.put("open", new Open(VERIFIER, STRANGER, NOW));
        commands.put("submit", new Submit(SUBMISSION, STRANGER));
        commands.put("return", new Return(EVENT, CORRECTION, STRANGER));
        commands.put("reject", new Reject(EVENT, REJECTION, STRANGER));
        commands.put("withdraw", new Withdraw(DOSSIER.trackingNumber(), WITHDRAWAL, REPLY));
        commands.put("close", new Close(DOSSIER.trackingNumber(), NOW));
        commands.put("registered", new RecordRegistered(REQUEST, "BSRE-1", NOW, LATER));
        commands.put("notSent", new RecordNotSent(REQUEST, Obstacle.BSRE_AWAY, LATER));
        commands.put("unknown", new RecordUnknown(REQUEST, PATIENCE, NOW, LATER));
        commands.put("waiting", new RecordStillWaiting(REQUEST, LATER));
        commands.put("approved", new RecordApproved(REQUEST, EVENT, NOW));
        commands.put("refused", new RecordRefused(REQUEST, EVENT, "4015", null, NOW));
        return commands;
    }

    /** All that a verifier can do with a dossier on the desk, by that one. */
    static List<VerificationCommand> actsOf(Verifier by, Standing standing) {
        return List.of(
                new Submit(new Submission(REQUEST, EVENT, by, NOW, null), standing),
                new Return(
                        EVENT,
                        new Correction(by, CORRECTION.faults(), EVENT, LATER, NOW),
                        standing),
                new Reject(EVENT, new Rejection(by, "LAINNYA", "x", NOW), standing));
    }

    /** The same by another verifier. */
    static VerificationCommand byAnother(String name) {
        return switch (command(name)) {
            case Submit(Submission it, _) ->
                    new Submit(
                            new Submission(
                                    it.requestId(), it.eventId(), ANOTHER, it.at(), it.note()),
                            STRANGER);
            case Return(UUID eventId, Correction it, _) ->
                    new Return(
                            eventId,
                            new Correction(
                                    ANOTHER, it.faults(), it.linkId(), it.linkExpiresAt(), it.at()),
                            STRANGER);
            case Reject(UUID eventId, Rejection it, _) ->
                    new Reject(
                            eventId,
                            new Rejection(ANOTHER, it.code(), it.note(), it.at()),
                            STRANGER);
            case VerificationCommand other -> other;
        };
    }

    /** What the intake service says of a corrected dossier. */
    static Resubmission again(Dossier corrected) {
        return new Resubmission(
                corrected.revision(),
                corrected.letter(),
                corrected.applicant(),
                corrected.documents(),
                corrected.arrival());
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
        Verification next = state;
        for (VerificationEvent event : events(state, command)) {
            next = VerificationFlow.evolve(next, event);
        }
        return Objects.requireNonNull(next);
    }

    static List<VerificationEvent> events(
            @Nullable Verification state, VerificationCommand command) {
        return VerificationFlow.decide(state, command)
                        instanceof Decision.Happened<VerificationEvent>(var events)
                ? events
                : List.of();
    }
}
