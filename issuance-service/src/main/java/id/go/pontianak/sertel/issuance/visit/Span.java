package id.go.pontianak.sertel.issuance.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A time at which somebody comes, or several in a row at which nobody does.
 *
 * @param at when the first begins
 * @param until when the last ends
 * @param starts how many there are
 * @param visits who comes; none if there are several
 * @param free how many more can still be asked to come to each
 */
public record Span(Instant at, Instant until, int starts, List<Calendar.Visit> visits, int free) {

    /** The same with those that can be told in one line made one. */
    static List<Span> summed(Collection<Span> spans) {
        List<Span> summed = new ArrayList<>();
        for (Span next : spans) {
            Span last = summed.isEmpty() ? null : summed.getLast();
            if (last != null && last.goesOnWith(next)) {
                summed.removeLast();
                summed.add(
                        new Span(
                                last.at,
                                next.until,
                                last.starts + next.starts,
                                List.of(),
                                last.free));
            } else {
                summed.add(next);
            }
        }
        return List.copyOf(summed);
    }

    private boolean goesOnWith(Span next) {
        return visits.isEmpty()
                && next.visits.isEmpty()
                && free == next.free
                && until.equals(next.at);
    }
}
