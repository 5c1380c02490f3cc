package id.go.pontianak.sertel.sandbox.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was done in one case, by whom, when, and how long after what came before. */
public final class TimeLine {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Pontianak"));

    private final Clock clock;
    private final List<Moment> moments = new ArrayList<>();
    private Instant before;

    /**
     * One line.
     *
     * @param step 1 to 7
     * @param who the user, or the other side
     * @param at when it was done
     * @param took since the line before
     * @param indonesian what was done
     * @param english the same
     */
    public record Moment(
            int step, String who, Instant at, Duration took, String indonesian, String english) {}

    /** A time line that begins now. */
    public TimeLine(Clock clock) {
        this.clock = clock;
        this.before = clock.instant();
    }

    /** Adds what was done just now. */
    public void add(int step, String who, String indonesian, String english) {
        Instant now = clock.instant();
        moments.add(new Moment(step, who, now, Duration.between(before, now), indonesian, english));
        before = now;
    }

    /** All lines so far. */
    public List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** The lines as text, in the time of Pontianak. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(
                        "  %-4s %-12s %-12s %9s  %s%n"
                                .formatted("step", "who", "when (WIB)", "took", "apa / what"));
        for (Moment moment : moments) {
            text.append(
                    "  %-4d %-12s %-12s %7d ms  %s / %s%n"
                            .formatted(
                                    moment.step(),
                                    moment.who(),
                                    TIME.format(moment.at()),
                                    moment.took().toMillis(),
                                    moment.indonesian(),
                                    moment.english()));
        }
        return text.toString();
    }
}
