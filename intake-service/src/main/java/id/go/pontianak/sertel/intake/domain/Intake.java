package id.go.pontianak.sertel.intake.domain;

import id.go.pontianak.sertel.intake.domain.Application.Ended;
import id.go.pontianak.sertel.intake.domain.Application.Live;
import id.go.pontianak.sertel.intake.domain.Application.Returned;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what intake does about an application. What that makes of it: {@link Evolution}. */
public final class Intake {

    /** Someone has a live application for the same NIK already. */
    public static final String LIVE_APPLICATION_EXISTS = "LIVE_APPLICATION_EXISTS";

    /** Nobody asks for a correction. */
    public static final String NOT_RETURNED = "NOT_RETURNED";

    /** It is wanted back, so it cannot be corrected. */
    public static final String WITHDRAWAL_PENDING = "WITHDRAWAL_PENDING";

    /** The passphrase is set, or it has ended. */
    public static final String WITHDRAWAL_TOO_LATE = "WITHDRAWAL_TOO_LATE";

    private Intake() {}

    /**
     * @param state null for an application that does not exist yet
     */
    public static Decision<IntakeEvent> decide(@Nullable Application state, IntakeCommand command) {
        return switch (command) {
            case IntakeCommand.Submit submit -> submit(state, submit);
            case IntakeCommand.Correct correct -> correct(state, correct);
            case IntakeCommand.Follow follow -> follow(state, follow);
            case IntakeCommand.Withdraw withdraw -> withdraw(state, withdraw);
            case IntakeCommand.Lapse lapse -> lapse(state, lapse);
        };
    }

    /**
     * @param state null for an application that does not exist yet
     */
    public static Application evolve(@Nullable Application state, IntakeEvent event) {
        return Evolution.evolve(state, event);
    }

    /** Why an application cannot be corrected, as a code; empty if it can. */
    public static Optional<String> correctionRefusal(@Nullable Application state) {
        if (state == null) {
            return Optional.of(NOT_RETURNED);
        }
        Withdrawal withdrawal = state.withdrawal();
        if (withdrawal != null
                && withdrawal.outcome(state.standing().stage()) == Withdrawal.Outcome.PENDING) {
            return Optional.of(WITHDRAWAL_PENDING);
        }
        return state instanceof Returned ? Optional.empty() : Optional.of(NOT_RETURNED);
    }

    private static Decision<IntakeEvent> submit(
            @Nullable Application state, IntakeCommand.Submit submit) {
        if (state != null) {
            return Decision.alreadyDone();
        }
        if (submit.otherLive() != null) {
            return liveAlready();
        }
        return Decision.happened(
                new IntakeEvent.Submitted(
                        submit.submission(), submit.happening(), submit.nikIndex()));
    }

    private static Decision<IntakeEvent> correct(
            @Nullable Application state, IntakeCommand.Correct correct) {
        Optional<String> refusal = correctionRefusal(state);
        if (state == null || refusal.isPresent()) {
            return Decision.refused(refusal.orElse(NOT_RETURNED), "it cannot be corrected now");
        }
        if (correct.corrected().revision() != state.submission().revision() + 1) {
            return Decision.refused(NOT_RETURNED, "another correction came first");
        }
        if (correct.otherLive() != null) {
            return liveAlready();
        }
        return Decision.happened(
                new IntakeEvent.Corrected(
                        correct.corrected(),
                        correct.resumeStep(),
                        correct.happening().after(state.history().getLast()),
                        correct.nikIndex()));
    }

    private static Decision<IntakeEvent> follow(
            @Nullable Application state, IntakeCommand.Follow follow) {
        if (state == null || follow.happening().revision() > state.submission().revision()) {
            return Decision.ahead();
        }
        if (state.knows(follow.happening())) {
            return Decision.alreadyDone();
        }
        List<IntakeEvent> events = new ArrayList<>();
        events.add(new IntakeEvent.Noted(follow.happening(), follow.knownAt()));
        Application noted = evolve(state, events.getFirst());
        Withdrawal withdrawal = noted.withdrawal();
        if (noted instanceof Returned && withdrawal != null && follow.withdrawn() != null) {
            events.add(
                    new IntakeEvent.Withdrawn(
                            follow.withdrawn().after(noted.history().getLast()),
                            withdrawal.eventId()));
        }
        return new Decision.Happened<>(events);
    }

    private static Decision<IntakeEvent> withdraw(
            @Nullable Application state, IntakeCommand.Withdraw withdraw) {
        return switch (state) {
            case null -> Decision.refused(WITHDRAWAL_TOO_LATE, "there is no such application");
            case Live live -> withdraw(live, withdraw);
            case Returned returned -> {
                Happening requested = withdraw.requested().after(returned.history().getLast());
                yield new Decision.Happened<>(
                        List.of(
                                new IntakeEvent.WithdrawalRequested(requested),
                                new IntakeEvent.Withdrawn(
                                        withdraw.withdrawn().after(requested),
                                        requested.eventId())));
            }
            case Ended ended ->
                    ended.standing().stage() == Stage.WITHDRAWN
                            ? Decision.alreadyDone()
                            : tooLate();
        };
    }

    private static Decision<IntakeEvent> withdraw(Live live, IntakeCommand.Withdraw withdraw) {
        if (live.standing().stage() == Stage.BOUND) {
            return tooLate();
        }
        return live.withdrawal() == null
                ? Decision.happened(
                        new IntakeEvent.WithdrawalRequested(
                                withdraw.requested().after(live.history().getLast())))
                : Decision.alreadyDone();
    }

    private static Decision<IntakeEvent> lapse(
            @Nullable Application state, IntakeCommand.Lapse lapse) {
        if (state instanceof Returned returned && !lapse.lapsed().at().isBefore(returned.until())) {
            return Decision.happened(
                    new IntakeEvent.Lapsed(
                            lapse.lapsed().after(returned.history().getLast()),
                            returned.returnedBy()));
        }
        return Decision.alreadyDone();
    }

    private static Decision<IntakeEvent> liveAlready() {
        return Decision.refused(
                LIVE_APPLICATION_EXISTS, "a live application for the same NIK exists");
    }

    private static Decision<IntakeEvent> tooLate() {
        return Decision.refused(WITHDRAWAL_TOO_LATE, "it can no longer be withdrawn");
    }
}
