package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Whose system calls, and what it may see. */
public final class Office {

    private static final int LONGEST_KEY = 255;

    private Office() {}

    /**
     * The office that the caller speaks for.
     *
     * @throws Problem 403 if it speaks for none
     */
    public static String of(Caller caller) {
        String officeId = caller.officeId();
        if (!caller.has(Role.OFFICE) || officeId == null || officeId.isBlank()) {
            throw Problem.forbidden();
        }
        return officeId;
    }

    /** The office as events name it. */
    public static Actor actor(Caller caller) {
        return new Actor(Role.OFFICE.name(), caller.subject(), caller.name());
    }

    /**
     * @throws Problem 404 if there is no such application, or if it is another office's
     */
    public static Application its(Caller caller, Optional<Application> application) {
        String officeId = of(caller);
        return application
                .filter(each -> officeId.equals(each.submission().officeId()))
                .orElseThrow(Problem::notFound);
    }

    /**
     * The key that a request came with.
     *
     * @throws Problem 400 if it is missing or too long
     */
    public static String key(@Nullable String idempotencyKey) {
        if (idempotencyKey == null
                || idempotencyKey.isBlank()
                || idempotencyKey.length() > LONGEST_KEY) {
            throw Problem.badRequest(
                    "IDEMPOTENCY_KEY_MISSING",
                    Fault.of("Idempotency-Key", "IDEMPOTENCY_KEY_MISSING", LONGEST_KEY));
        }
        return idempotencyKey;
    }
}
