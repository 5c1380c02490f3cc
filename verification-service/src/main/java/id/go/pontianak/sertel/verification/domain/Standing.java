package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

/**
 * What else a verifier has to do with a case.
 *
 * @param nip the verifier's own, personal data; null if the login says none
 * @param hasDisposed whether the same person disposed of the case at one of steps 2 to 4, also as a
 *     deputy, in any revision
 * @param seen the revision that the verifier looked at; null where that was not said
 */
public record Standing(@Nullable String nip, boolean hasDisposed, @Nullable Integer seen) {

    /** Whether it is the verifier's own application. */
    public boolean isApplicant(Dossier dossier) {
        return nip != null && nip.equals(dossier.applicant().nip());
    }

    /** Whether the verifier looked at another revision, whose papers say nothing of this one's. */
    public boolean hasSeenAnother(Dossier dossier) {
        return seen != null && seen != dossier.revision();
    }
}
