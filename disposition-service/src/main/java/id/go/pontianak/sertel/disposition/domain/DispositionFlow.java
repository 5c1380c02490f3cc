package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Forward;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Open;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Receive;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Forwarded;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Opened;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Received;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of steps 2 to 4. Does not know who is asked by what means, nor where anything is kept.
 */
public final class DispositionFlow {

    private DispositionFlow() {}

    /**
     * Decides on a command.
     *
     * @param state null as long as the application was not received
     */
    public static Decision<DispositionEvent> decide(
            @Nullable Disposition state, DispositionCommand command) {
        return switch (command) {
            case Receive receive -> receive(state, receive);
            case Open open -> open(state, open);
            case Forward forward -> forward(state, forward);
        };
    }

    /** The state after an event. */
    public static Disposition evolve(@Nullable Disposition state, DispositionEvent event) {
        return switch (event) {
            case Received received ->
                    new OnDesk(
                            received.dossier(),
                            List.of(),
                            Rank.KEPALA_DINAS,
                            received.at(),
                            received.causationId(),
                            null,
                            null);
            case Opened opened ->
                    switch (existing(state)) {
                        case OnDesk desk ->
                                new OnDesk(
                                        desk.dossier(),
                                        desk.sheet(),
                                        desk.rank(),
                                        desk.receivedAt(),
                                        desk.causationId(),
                                        opened.by(),
                                        opened.at());
                        case HandedOver over -> over;
                    };
            case Forwarded forwarded -> passOn(existing(state), forwarded);
        };
    }

    private static Decision<DispositionEvent> receive(
            @Nullable Disposition state, Receive command) {
        return state == null
                ? Decision.happened(
                        new Received(command.dossier(), command.causationId(), command.at()))
                : Decision.alreadyDone();
    }

    private static Decision<DispositionEvent> open(@Nullable Disposition state, Open command) {
        return switch (state) {
            case null -> unknown();
            case OnDesk desk when desk.rank() != command.by().rank() ->
                    notTheirs(desk, command.by());
            case OnDesk desk when desk.opened() -> Decision.alreadyDone();
            case OnDesk _ -> Decision.happened(new Opened(command.by(), command.at()));
            case HandedOver _ -> Decision.alreadyDone();
        };
    }

    private static Decision<DispositionEvent> forward(
            @Nullable Disposition state, Forward command) {
        if (command.instructions().isEmpty()) {
            return Decision.refused("NO_INSTRUCTION", "a disposition asks for something");
        }
        return switch (state) {
            case null -> unknown();
            case Disposition passed when forwardedBy(passed, command.by().rank()) ->
                    Decision.alreadyDone();
            case OnDesk desk when desk.rank() != command.by().rank() ->
                    notTheirs(desk, command.by());
            case OnDesk desk when !desk.opened() ->
                    Decision.refused("NOT_OPENED", "nobody of this rank has reviewed the dossier");
            case OnDesk desk -> Decision.happened(forwarded(desk, command));
            case HandedOver _ -> Decision.alreadyDone();
        };
    }

    private static Forwarded forwarded(OnDesk desk, Forward command) {
        var entry =
                new SheetEntry(
                        command.eventId(),
                        command.by(),
                        command.at(),
                        List.copyOf(command.instructions()),
                        command.note());
        return new Forwarded(entry, desk.rank().next().isEmpty() ? command.agenda() : null);
    }

    private static Disposition passOn(Disposition state, Forwarded forwarded) {
        List<SheetEntry> sheet = new ArrayList<>(state.sheet());
        sheet.add(forwarded.entry());
        AgendaEntry agenda = forwarded.agenda();
        return agenda != null
                ? new HandedOver(state.dossier(), List.copyOf(sheet), agenda)
                : new OnDesk(
                        state.dossier(),
                        List.copyOf(sheet),
                        forwarded.entry().by().rank().next().orElseThrow(),
                        forwarded.entry().at(),
                        forwarded.entry().eventId(),
                        null,
                        null);
    }

    private static boolean forwardedBy(Disposition state, Rank rank) {
        return state.sheet().stream().anyMatch(entry -> entry.by().rank() == rank);
    }

    private static Decision<DispositionEvent> notTheirs(OnDesk desk, Official official) {
        return desk.rank().step() > official.rank().step()
                ? Decision.alreadyDone()
                : Decision.refused("NOT_YOUR_STEP", "the case has not come to this rank yet");
    }

    private static Decision<DispositionEvent> unknown() {
        return Decision.refused("UNKNOWN_CASE", "no such case here");
    }

    private static Disposition existing(@Nullable Disposition state) {
        if (state == null) {
            throw new IllegalArgumentException("something happened to a case that is not there");
        }
        return state;
    }
}
