package id.go.pontianak.sertel.disposition.domain;

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

    /** The step that this official holds. */
    public int step() {
        return step;
    }

    /** The official below; empty for the last, who hands over to the verifier. */
    public Optional<Rank> next() {
        return switch (this) {
            case KEPALA_DINAS -> Optional.of(KABID_TKPBET);
            case KABID_TKPBET -> Optional.of(KASI_PKS);
            case KASI_PKS -> Optional.empty();
        };
    }
}
