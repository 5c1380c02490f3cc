package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Recall;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Recalled;
import id.go.pontianak.sertel.disposition.domain.Handling.Kind;
import id.go.pontianak.sertel.platform.decision.Decision;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Taking back what was forwarded. It is the rank's to take back, be it the holder's or a deputy's:
 * one may have to mend what the other did.
 */
final class Recalls {

    private Recalls() {}

    static Decision<DispositionEvent> recall(Known state, Recall command) {
        if (state instanceof Ended) {
            return Decision.refused("CASE_ENDED", "the case has come to its end");
        }
        if (state instanceof OnDesk desk) {
            if (isRecalledTo(desk) && command.by().as(desk.rank()).isPresent()) {
                return Acts.tooLate(state, command, Kind.RECALLED);
            }
            Optional<SheetEntry> line = broughtBy(desk);
            Optional<Official> by = line.flatMap(last -> command.by().as(last.by().rank()));
            if (line.isPresent() && by.isPresent() && desk.opened() == null) {
                return Decision.happened(
                        new Recalled(
                                line.get(),
                                new SheetEntry.Recall(
                                        command.eventId(),
                                        by.get(),
                                        desk.sheet().timeOfNext(command.now()),
                                        command.note()),
                                command.worked()));
            }
        }
        return openedBelow(state, command.by()).isPresent()
                ? Decision.refused("ALREADY_OPENED", "the next rank has reviewed it")
                : Decision.refused("NOTHING_TO_RECALL", "nothing of this rank's lies unopened");
    }

    static Optional<Handling> openedBelow(Known state, Officer officer) {
        return state.sheet().lines().stream()
                .filter(line -> line.recall() == null)
                .filter(line -> officer.as(line.by().rank()).isPresent())
                .max(Comparator.comparing(SheetEntry::at))
                .flatMap(line -> openedBelow(state, line));
    }

    private static Optional<Handling> openedBelow(Known state, SheetEntry line) {
        return line.by()
                .rank()
                .next()
                .flatMap(
                        next ->
                                Stream.concat(
                                                openedNow(state, next),
                                                state
                                                        .sheet()
                                                        .openedAfter(next, line.opened().at())
                                                        .stream())
                                        .findFirst());
    }

    private static Stream<Handling> openedNow(Known state, Rank rank) {
        return state instanceof OnDesk desk && desk.rank() == rank
                ? Stream.ofNullable(desk.opened())
                : Stream.empty();
    }

    /** The forward by which a case came to the desk where it is. */
    private static Optional<SheetEntry> broughtBy(OnDesk desk) {
        return desk.sheet().lastForward().filter(line -> line.eventId().equals(desk.causationId()));
    }

    private static boolean isRecalledTo(OnDesk desk) {
        return desk.sheet().lines().stream()
                .map(SheetEntry::recall)
                .anyMatch(recall -> recall != null && recall.eventId().equals(desk.causationId()));
    }
}
