package id.go.pontianak.sertel.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured values of one kind. */
final class Sample {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int size() {
        return values.size();
    }

    double median() {
        return percentile(50);
    }

    /**
     * The smallest value that at least so many percent of all values do not exceed (nearest rank).
     *
     * @param percent over 0, up to 100
     * @throws IllegalStateException if nothing was measured
     */
    double percentile(double percent) {
        if (percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("no percentage: " + percent);
        }
        if (values.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        Collections.sort(values);
        int rank = (int) Math.ceil(percent / 100 * values.size());
        return values.get(Math.max(rank, 1) - 1);
    }
}
