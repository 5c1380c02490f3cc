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

    /** A forward that nobody has opened yet, and as whom an officer may take it back. */
    private record Unread(SheetEntry line, Official by) {}

    private Recalls() {}

    static Decision<DispositionEvent> recall(Known state, Recall command) {
        if (state instanceof Ended) {
            return Decision.refused("CASE_ENDED", "the case has come to its end");
        }
        if (state instanceof OnDesk desk) {
            if (isRecalledTo(desk) && command.by().as(desk.rank()).isPresent()) {
                return Acts.tooLate(state, command, Kind.RECALLED);
            }
            Optional<Unread> unread = unread(desk, command.by());
            if (unread.isPresent()) {
                return Decision.happened(
                        new Recalled(
                                unread.get().line(),
                                new SheetEntry.Recall(
                                        command.eventId(),
                                        unread.get().by(),
                                        desk.sheet().timeOfNext(command.now()),
                                        command.note()),
                                command.worked()));
            }
        }
        return openedBelow(state, command.by()).isPresent()
                ? Decision.refused("ALREADY_OPENED", "the next rank has reviewed it")
                : Decision.refused("NOTHING_TO_RECALL", "nothing of this rank's lies unopened");
    }

    /** Whether an officer can take the case back now. */
    static boolean isPossible(Known state, Officer officer) {
        return state instanceof OnDesk desk
                && !officer.isApplicantOf(desk.dossier())
                && unread(desk, officer).isPresent();
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

    private static Optional<Unread> unread(OnDesk desk, Officer officer) {
        return desk.opened() != null
                ? Optional.empty()
                : broughtBy(desk)
                        .flatMap(
                                line ->
                                        officer.as(line.by().rank())
                                                .map(official -> new Unread(line, official)));
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
