package id.go.pontianak.sertel.verification.authority;

import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * The certificate authority's registration desk. Every answer says honestly what is known: see
 * {@link Answer}.
 */
public interface CertificateAuthority {

    /**
     * A registration to be made.
     *
     * @param requestId ours: the same one is never registered twice
     * @param dossier with every paper
     */
    record Request(UUID requestId, Dossier dossier) {}

    /**
     * A registration that the authority has.
     *
     * @param reference the authority's own
     */
    record Registration(String reference) {}

    /** How far the authority is with an applicant. */
    sealed interface Standing {

        /** Accepted: the passphrase can be set. */
        record Approved() implements Standing {}

        /** Not decided, as far as it says. */
        record Undecided() implements Standing {}

        /**
         * Refused.
         *
         * @param code the authority's own
         * @param reason in its words; null if it gave none
         */
        record Refused(String code, @Nullable String reason) implements Standing {}
    }

    /** Registers an applicant. */
    Answer<Registration> submit(Request request);

    /**
     * Looks a registration up.
     *
     * @return refused with {@link RefusalCode#NOT_REGISTERED} if the authority has none of this id
     */
    Answer<Registration> find(UUID requestId);

    /** Asks how far the authority is with an applicant. */
    Answer<Standing> status(String nik);

    /** Whether calls go through, as far as is known without making one. */
    boolean reachable();
}
