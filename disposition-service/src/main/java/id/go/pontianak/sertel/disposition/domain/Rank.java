package id.go.pontianak.sertel.disposition.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * The three officials through whom a letter goes, each holding one step (SOP 107, steps 2 to 4).
 */
public enum Rank {
    KEPALA_DINAS(2),
    KABID_TKPBET(3),
    KASI_PKS(4);

    private final int step;

    Rank(int step) {
        this.step = step;
    }

    /** The rank that holds a step; empty for steps that are none of theirs. */
    public static Optional<Rank> ofStep(int step) {
        return Arrays.stream(values()).filter(rank -> rank.step == step).findFirst();
    }

    /** The step that this official holds. */
    public int step() {
        return step;
    }

    /** The official below; empty for the last, who hands over to the verifier. */
    public Optional<Rank> next() {
        return ofStep(step + 1);
    }

    /** Whether a letter comes here later than to the other. */
    public boolean isBelow(Rank other) {
        return step > other.step;
    }
}
