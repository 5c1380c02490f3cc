package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Where an application stands, and since when.
 *
 * @param place where
 * @param since when it came to stand there
 */
public record Standing(Place place, Instant since) {

    /**
     * What a history makes of it, in whatever order its parts became known: what a later revision
     * says counts, within it what a later service says, and of that the latest. An end beats all.
     *
     * @throws IllegalArgumentException if nothing in it leads anywhere
     */
    static Standing of(Collection<Happening> history) {
        @Nullable Standing standing = null;
        for (Happening each : history.stream().sorted(Happening.BY_RANK).toList()) {
            Place place = each.place();
            if (place == null) {
                continue;
            }
            if (place.stage().last()) {
                return new Standing(place, each.at());
            }
            standing =
                    new Standing(
                            place,
                            standing != null && standing.place().isSameTurn(place)
                                    ? standing.since()
                                    : each.at());
        }
        if (standing == null) {
            throw new IllegalArgumentException("a history without a submission");
        }
        return standing;
    }

    /** As everybody sees it. */
    public String status() {
        return place.status();
    }

    /** What may still be done about it. */
    public Stage stage() {
        return place.stage();
    }

    /** The step of the SOP that it is at. */
    public int step() {
        return place.step();
    }

    /** Who has it; null when it is done with. */
    public @Nullable Holder holder() {
        return place.holder();
    }

    /** What the applicant is asked to correct. */
    public List<Asked> asked() {
        return place.asked();
    }
}
