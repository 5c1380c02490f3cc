package id.go.pontianak.sertel.verification.authority;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Pauses that grow, with a fifth of jitter to either side so that many that failed together do not
 * come back together.
 *
 * @param first the pause after the first try
 * @param longest what pauses grow up to
 * @param factor by which each is longer than the one before
 */
record BackOff(Duration first, Duration longest, double factor) {

    private static final double JITTER = 0.2;

    /**
     * @param tries how often it was tried before, from 0
     */
    Duration after(int tries, RandomGenerator random) {
        double grown = first.toMillis() * Math.pow(factor, tries);
        double pause = Math.min((double) longest.toMillis(), grown);
        return Duration.ofMillis(Math.round(pause * random.nextDouble(1 - JITTER, 1 + JITTER)));
    }
}
