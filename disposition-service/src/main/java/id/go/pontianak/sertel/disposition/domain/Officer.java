package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * A person with everything that they may act as today: their own rank, and those they stand in for.
 *
 * @param nip civil servant number; null if it is not known
 * @param capacities at most one for each rank, the own one before a deputy's
 */
public record Officer(@Nullable String nip, List<Official> capacities) {

    /** As what this person acts in a rank; empty if they may not. */
    public Optional<Official> as(Rank rank) {
        return capacities.stream().filter(official -> official.rank() == rank).findFirst();
    }

    /** Whether a case that has come as far as a rank has come to this person. */
    boolean isReachedAt(Rank reached) {
        return capacities.stream().anyMatch(official -> !official.rank().isBelow(reached));
    }

    /** Whether this person would decide on their own application. */
    public boolean isApplicantOf(Dossier dossier) {
        String applicant = digits(dossier.applicant().nip());
        return !applicant.isEmpty() && applicant.equals(digits(nip));
    }

    private static String digits(@Nullable String nip) {
        return nip == null ? "" : nip.replaceAll("\\D", "");
    }
}
