package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A person with everything that they may act as today: their own rank, and those they stand in for.
 *
 * @param nips civil servant numbers under which the person is known: by the login, by orders; empty
 *     if there are none
 * @param capacities at most one for each rank, the own one before a deputy's
 */
public record Officer(Collection<String> nips, List<Official> capacities) {

    /** As what this person acts in a rank; empty if they may not. */
    public Optional<Official> as(Rank rank) {
        return capacities.stream().filter(official -> official.rank() == rank).findFirst();
    }

    /** The same person in one rank only. */
    Officer only(Rank rank) {
        return new Officer(nips, as(rank).stream().toList());
    }

    /** Whether a case that has come as far as a rank has come to this person. */
    boolean isReachedAt(Rank reached) {
        return capacities.stream().anyMatch(official -> !official.rank().isBelow(reached));
    }

    /** Whether this person would decide on their own application. */
    public boolean isApplicantOf(Dossier dossier) {
        String applicant = digits(dossier.applicant().nip());
        return !applicant.isEmpty()
                && nips.stream().map(Officer::digits).anyMatch(applicant::equals);
    }

    private static String digits(@Nullable String nip) {
        return nip == null ? "" : nip.replaceAll("\\D", "");
    }
}
