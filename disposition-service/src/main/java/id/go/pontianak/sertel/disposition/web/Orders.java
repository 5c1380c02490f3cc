package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.DispositionDesk;
import id.go.pontianak.sertel.disposition.Targets;
import id.go.pontianak.sertel.disposition.delegation.Delegation;
import id.go.pontianak.sertel.disposition.delegation.Delegations;
import id.go.pontianak.sertel.disposition.delegation.KnownLogins;
import id.go.pontianak.sertel.disposition.delegation.NeedsDeputy;
import id.go.pontianak.sertel.disposition.delegation.NeedsDeputyQuery;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Who may read and who may give the orders that name deputies. */
@Component
public class Orders {

    private final DispositionDesk desk;
    private final Delegations delegations;
    private final KnownLogins logins;
    private final NeedsDeputyQuery needsDeputy;
    private final Officers officers;
    private final Targets targets;
    private final InstantSource clock;

    Orders(
            DispositionDesk desk,
            Delegations delegations,
            KnownLogins logins,
            NeedsDeputyQuery needsDeputy,
            Officers officers,
            Targets targets,
            InstantSource clock) {
        this.desk = desk;
        this.delegations = delegations;
        this.logins = logins;
        this.needsDeputy = needsDeputy;
        this.officers = officers;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * The orders, the newest first, without civil servant numbers for those who need not know them.
     *
     * @throws Problem 403 for who is none of these: official, verifier, administrator, auditor
     */
    public Page<Delegation> page(Caller caller, boolean twoRanks, @Nullable String cursor) {
        if (!oversees(caller) && !caller.has(Role.VERIFIKATOR) && officers.find(caller).isEmpty()) {
            throw Problem.forbidden();
        }
        Page<Delegation> page = delegations.page(twoRanks, Page.Cursor.parse(cursor));
        return oversees(caller)
                ? page
                : new Page<>(
                        page.items().stream().map(Delegation::withoutNip).toList(), page.next());
    }

    /**
     * Records an order.
     *
     * @throws Problem 403 for who is no administrator, 422 with every fault, 409 if the deputy has
     *     an order for that rank on some of these days
     */
    public Delegation appoint(Caller caller, DelegationRequest request) {
        administrator(caller);
        // Who named themselves by their login would otherwise not be recognised.
        logins.remember(caller);
        Instant now = clock.instant();
        Delegation delegation =
                request.checked(
                        Ids.next(), caller.subject(), targets.dateOf(now), now, logins::idOf);
        if (!desk.appoint(delegation, caller.subject())) {
            throw Problem.conflict("DELEGATION_OVERLAPS");
        }
        return delegation;
    }

    /**
     * Ends an order from now on.
     *
     * @throws Problem 403 for who is no administrator, 404 if there is no such order
     */
    public void end(Caller caller, UUID id) {
        administrator(caller);
        Instant now = clock.instant();
        if (!delegations.end(id, now, targets.dateOf(now), caller.subject())) {
            throw Problem.notFound();
        }
    }

    /**
     * What waits for a deputy.
     *
     * @throws Problem 403 for who is neither administrator nor auditor
     */
    public Page<NeedsDeputy> needsDeputy(Caller caller, @Nullable String cursor) {
        if (!oversees(caller)) {
            throw Problem.forbidden();
        }
        return needsDeputy.page(targets.dateOf(clock.instant()), Page.Cursor.parse(cursor));
    }

    /** Whether the caller sees what waits for a deputy. */
    public static boolean oversees(Caller caller) {
        return caller.has(Role.ADMINISTRATOR) || caller.has(Role.AUDITOR);
    }

    /** Whether the caller gives and ends orders. */
    public static boolean gives(Caller caller) {
        return caller.has(Role.ADMINISTRATOR);
    }

    private static void administrator(Caller caller) {
        if (!gives(caller)) {
            throw Problem.forbidden();
        }
    }
}
