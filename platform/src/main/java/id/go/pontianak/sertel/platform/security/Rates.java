package id.go.pontianak.sertel.platform.security;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each of many may do something, counted on each replica and kept in memory alone: of
 * those who have done nothing for longest, nothing is remembered once there are too many.
 */
public final class Rates {

    private static final int MOST_REMEMBERED = 10_000;

    private static final class Remembered extends LinkedHashMap<String, RateLimiter> {
        private static final long serialVersionUID = 1L;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RateLimiter> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }

    private final RateLimiterConfig config;
    private final Map<String, RateLimiter> known = new Remembered();

    /**
     * @param most how often each
     * @param period in which that is counted
     */
    public Rates(int most, Duration period) {
        config =
                RateLimiterConfig.custom()
                        .limitForPeriod(most)
                        .limitRefreshPeriod(period)
                        .timeoutDuration(Duration.ZERO)
                        .build();
    }

    /** Whether this one may do it once more; if so, it is counted. */
    public boolean admit(String name) {
        RateLimiter limiter;
        synchronized (known) {
            limiter = known.computeIfAbsent(name, _ -> RateLimiter.of("rate", config));
        }
        return limiter.acquirePermission();
    }

    /** After so many seconds there is certainly a place again, unless others take it. */
    public long retryAfter() {
        return Math.max(1, config.getLimitRefreshPeriod().toSeconds());
    }
}
