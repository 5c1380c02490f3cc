package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.Handling.Kind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The disposition sheet with everything that was done on it, over all revisions.
 *
 * @param lines the forwards, in their order; struck ones stay
 * @param returns to the applicant, in their order
 * @param agenda under what the case is recorded; null before step 4 was done
 * @param receivedAt when the letter came first; null if that was not kept
 */
public record Sheet(
        List<SheetEntry> lines,
        List<ReturnEntry> returns,
        @Nullable AgendaEntry agenda,
        @Nullable Instant receivedAt) {

    static final Sheet EMPTY = new Sheet(List.of(), List.of(), null, null);

    /** That of a letter which comes for the first time. */
    static Sheet of(Instant receivedAt) {
        return new Sheet(List.of(), List.of(), null, receivedAt);
    }

    /** The last forward that stands. */
    Optional<SheetEntry> lastForward() {
        return lines.stream().filter(line -> line.recall() == null).reduce((_, last) -> last);
    }

    /** What was done last as any of an officer's capacities. */
    Optional<Handling> last(Officer officer) {
        return handlings()
                .filter(handling -> officer.as(handling.by().rank()).isPresent())
                .max(Comparator.comparing(Handling::at));
    }

    /** Who opened the case in a rank after an instant. */
    Optional<Handling> openedAfter(Rank rank, Instant at) {
        return Stream.concat(
                        lines.stream().map(SheetEntry::opened),
                        returns.stream().map(ReturnEntry::opened))
                .filter(opened -> opened.by().rank() == rank && opened.at().isAfter(at))
                .findFirst();
    }

    /**
     * When the next event of this case happens: now, but always later than the one before, in the
     * milliseconds that events are told in.
     */
    Instant timeOfNext(Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        return handlings()
                .map(Handling::at)
                .max(Comparator.naturalOrder())
                .filter(last -> !at.isAfter(last))
                .map(last -> last.plusMillis(1))
                .orElse(at);
    }

    Sheet with(SheetEntry line, @Nullable AgendaEntry recorded) {
        return new Sheet(
                appended(lines, line), returns, recorded == null ? agenda : recorded, receivedAt);
    }

    Sheet with(ReturnEntry entry) {
        return new Sheet(lines, appended(returns, entry), agenda, receivedAt);
    }

    Sheet struck(UUID line, SheetEntry.Recall recall) {
        return new Sheet(
                lines.stream()
                        .map(each -> each.eventId().equals(line) ? each.struck(recall) : each)
                        .toList(),
                returns,
                agenda,
                receivedAt);
    }

    private Stream<Handling> handlings() {
        return Stream.concat(
                lines.stream().flatMap(Sheet::handlings),
                returns.stream().map(back -> new Handling(Kind.RETURNED, back.by(), back.at())));
    }

    private static Stream<Handling> handlings(SheetEntry line) {
        var forward = new Handling(Kind.FORWARDED, line.by(), line.at());
        SheetEntry.Recall recall = line.recall();
        return recall == null
                ? Stream.of(forward)
                : Stream.of(forward, new Handling(Kind.RECALLED, recall.by(), recall.at()));
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
