package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Act;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Bar;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.End;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Receive;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Withdraw;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The rules of steps 2 to 4. Does not know who is asked by what means, nor where anything is kept.
 */
public final class DispositionFlow {

    private DispositionFlow() {}

    /**
     * Decides on a command.
     *
     * @param state null as long as nothing was heard of the application
     */
    public static Decision<DispositionEvent> decide(
            @Nullable Disposition state, DispositionCommand command) {
        return switch (command) {
            case Receive receive -> Arrivals.receive(state, receive);
            case Withdraw withdraw -> Arrivals.withdraw(state, withdraw);
            case End end -> Arrivals.end(state, end);
            case Bar bar -> Acts.bar(state, bar);
            case Act act ->
                    state instanceof Known known
                            ? Acts.act(known, act)
                            : Decision.refused("UNKNOWN_CASE", "no such case here");
        };
    }

    /** The state after an event. */
    public static Disposition evolve(@Nullable Disposition state, DispositionEvent event) {
        return Evolution.evolve(state, event);
    }

    /**
     * What was done last with a case as anything that an officer may act as, which is why they come
     * too late; empty if nothing was.
     *
     * @param meant in which rank they meant to act; null if they did not say
     */
    public static Optional<Handling> handledBefore(
            Disposition state, Officer officer, @Nullable Rank meant) {
        return switch (state) {
            case Known known -> Acts.handledBefore(known, officer, meant);
            case Disposition.WithdrawalRemembered _, Disposition.EndedUnseen _ -> Optional.empty();
        };
    }

    /** Who has opened what an officer's rank forwarded last; empty while nobody has. */
    public static Optional<Handling> openedBelow(Disposition state, Officer officer) {
        return switch (state) {
            case Known known -> Recalls.openedBelow(known, officer);
            case Disposition.WithdrawalRemembered _, Disposition.EndedUnseen _ -> Optional.empty();
        };
    }

    /** Whether an officer can take back what their rank forwarded: nobody has opened it yet. */
    public static boolean mayRecall(Disposition state, Officer officer) {
        return state instanceof Known known && Recalls.isPossible(known, officer);
    }

    /** As what an officer acts on a case where it lies now; empty if they may not. */
    public static Optional<Official> actingOn(Disposition state, Officer officer) {
        return state instanceof OnDesk desk && !officer.isApplicantOf(desk.dossier())
                ? officer.as(desk.rank())
                : Optional.empty();
    }
}
