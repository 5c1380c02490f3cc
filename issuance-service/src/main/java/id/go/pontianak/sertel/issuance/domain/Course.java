package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs along through all states of a case: when it was last spoken of, and whose time passes.
 *
 * @param saidAt when its last event was said, also by the step before; milliseconds
 * @param spans in which the office was waited for in the present step, in order; only the last may
 *     be open, and may begin in the future
 * @param linkAskedAt when the owner last asked for a link anew; null: never
 */
public record Course(Instant saidAt, List<Span> spans, @Nullable Instant linkAskedAt) {

    /**
     * A time in which the office was waited for.
     *
     * @param to null as long as it is
     */
    public record Span(Instant from, @Nullable Instant to) {}

    public Course {
        spans = List.copyOf(spans);
    }

    /** The course of a case that comes to the office with an event. */
    public static Course from(Instant saidAt) {
        return new Course(saidAt, List.of(new Span(saidAt, null)), null);
    }

    /** The time of an event that is said now: later than that of any event before it. */
    Instant following(Instant now) {
        Instant rounded = now.truncatedTo(ChronoUnit.MILLIS);
        return rounded.isAfter(saidAt) ? rounded : saidAt.plusMillis(1);
    }

    /** Since when the office is waited for, perhaps in the future; null while it is not. */
    public @Nullable Instant waitingSince() {
        return !spans.isEmpty() && spans.getLast().to() == null ? spans.getLast().from() : null;
    }

    /** Those spans that are over. */
    public List<Span> over() {
        return spans.stream().filter(span -> span.to() != null).toList();
    }

    /** From then on somebody outside is waited for. */
    public Course standing(Instant at) {
        Instant since = waitingSince();
        if (since == null) {
            return this;
        }
        List<Span> kept = new ArrayList<>(over());
        if (since.isBefore(at)) {
            kept.add(new Span(since, at));
        }
        return new Course(saidAt, kept, linkAskedAt);
    }

    Course said(Instant at) {
        return new Course(at, spans, linkAskedAt);
    }

    Course linkAsked(Instant at) {
        return new Course(saidAt, spans, at);
    }

    /** What the open span has counted was the owner's or BSrE's time after all. */
    Course forgiven() {
        return new Course(saidAt, over(), linkAskedAt);
    }

    Course waitingFrom(Instant from) {
        List<Span> more = new ArrayList<>(over());
        more.add(new Span(from, null));
        return new Course(saidAt, more, linkAskedAt);
    }

    Course nextStep() {
        return new Course(saidAt, List.of(), linkAskedAt);
    }
}
