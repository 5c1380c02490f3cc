package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.Issuances;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import org.springframework.http.HttpStatus;

import java.util.List;
import java.util.UUID;

/** Steps 6 and 7 belong to the holders of the access right to issue certificates (SOP). */
public final class Verifiers {

    private Verifiers() {}

    /**
     * The caller as an officer.
     *
     * @throws Problem 403 for anybody else
     */
    public static Officer only(Caller caller) {
        if (!caller.has(Role.VERIFIKATOR)) {
            throw Problem.forbidden();
        }
        return new Officer(caller.subject(), caller.name());
    }

    /**
     * Before anything else, so that nobody learns from faults whether a case exists.
     *
     * @throws Problem 404
     */
    static Arrived existing(Issuances issuances, UUID applicationId) {
        return issuances.arrived(applicationId).orElseThrow(Problem::notFound);
    }

    /** Whether the case is the caller's own, as far as civil servant numbers tell. */
    public static boolean isOwn(Caller caller, Arrived state) {
        String nip = state.file().owner().nip();
        return nip != null && nip.equals(caller.nip());
    }

    /**
     * The caller as an officer who may act on a case.
     *
     * @throws Problem 403 for anybody else and for the owner, 404
     */
    static Officer acting(Caller caller, Issuances issuances, UUID applicationId) {
        Officer officer = only(caller);
        if (isOwn(caller, existing(issuances, applicationId))) {
            throw Problem.of(HttpStatus.FORBIDDEN, "OWN_APPLICATION", List.of());
        }
        return officer;
    }
}
