package id.go.pontianak.sertel.platform.telemetry;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Figures of the database that a scrape asks for one by one, read together.
 *
 * @param <T> all of them
 */
public final class FreshReading<T> {

    /** One scrape asks within less. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Reading<T>(Instant at, @Nullable T figures) {}

    private final InstantSource clock;
    private final Function<Instant, T> query;
    private @Nullable Reading<T> last;

    /**
     * @param query reads all figures as of an instant, in one query
     */
    public FreshReading(InstantSource clock, Function<Instant, T> query) {
        this.clock = clock;
        this.query = query;
    }

    /** One of the figures; not a number if the database does not answer. */
    public double figure(ToDoubleFunction<T> figure) {
        T figures = read();
        return figures == null ? Double.NaN : figure.applyAsDouble(figures);
    }

    private synchronized @Nullable T read() {
        Instant now = clock.instant();
        Reading<T> known = last;
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) >= 0) {
            known = new Reading<>(now, ask(now));
            last = known;
        }
        return known.figures();
    }

    private @Nullable T ask(Instant now) {
        try {
            return query.apply(now);
        } catch (DataAccessException e) {
            return null;
        }
    }
}
