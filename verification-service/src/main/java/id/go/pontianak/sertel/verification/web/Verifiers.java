package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.Verifier;

/** Callers as verifiers. */
public final class Verifiers {

    private Verifiers() {}

    /**
     * A token without the role is refused before anything is looked at.
     *
     * @throws Problem 403
     */
    public static Verifier of(Caller caller) {
        if (!caller.has(Role.VERIFIKATOR)) {
            throw Problem.forbidden();
        }
        return new Verifier(caller.subject(), caller.name());
    }
}
