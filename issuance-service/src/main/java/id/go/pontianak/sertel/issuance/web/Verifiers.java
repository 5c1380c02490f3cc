package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

/** Steps 6 and 7 belong to the holders of the access right to issue certificates (SOP). */
final class Verifiers {

    private Verifiers() {}

    /**
     * The caller as an officer.
     *
     * @throws Problem 403 for anybody else
     */
    static Officer only(Caller caller) {
        if (!caller.has(Role.VERIFIKATOR)) {
            throw Problem.forbidden();
        }
        return new Officer(caller.subject(), caller.name());
    }
}
