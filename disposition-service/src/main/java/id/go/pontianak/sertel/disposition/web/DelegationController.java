package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.DispositionDesk;
import id.go.pontianak.sertel.disposition.Targets;
import id.go.pontianak.sertel.disposition.delegation.Delegation;
import id.go.pontianak.sertel.disposition.delegation.Delegations;
import id.go.pontianak.sertel.disposition.delegation.NeedsDeputy;
import id.go.pontianak.sertel.disposition.delegation.NeedsDeputyQuery;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Who stands in for whom, and what waits for somebody to. */
@RestController
@RequestMapping("/api/v1")
class DelegationController {

    private final DispositionDesk desk;
    private final Delegations delegations;
    private final NeedsDeputyQuery needsDeputy;
    private final Officers officers;
    private final Targets targets;
    private final InstantSource clock;

    DelegationController(
            DispositionDesk desk,
            Delegations delegations,
            NeedsDeputyQuery needsDeputy,
            Officers officers,
            Targets targets,
            InstantSource clock) {
        this.desk = desk;
        this.delegations = delegations;
        this.needsDeputy = needsDeputy;
        this.officers = officers;
        this.targets = targets;
        this.clock = clock;
    }

    @GetMapping("/delegations")
    Page<Delegation> delegations(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean twoRanks,
            @RequestParam(required = false) @Nullable String cursor) {
        boolean overseer = caller.has(Role.ADMINISTRATOR) || caller.has(Role.AUDITOR);
        if (!overseer && !caller.has(Role.VERIFIKATOR) && officers.find(caller).isEmpty()) {
            throw Problem.forbidden();
        }
        Page<Delegation> page = delegations.page(twoRanks, Page.Cursor.parse(cursor));
        return overseer
                ? page
                : new Page<>(
                        page.items().stream().map(Delegation::withoutNip).toList(), page.next());
    }

    @PostMapping("/delegations")
    ResponseEntity<Delegation> appoint(Caller caller, @RequestBody DelegationRequest request) {
        administrator(caller);
        Instant now = clock.instant();
        Delegation delegation =
                request.checked(Ids.next(), caller.subject(), targets.dateOf(now), now);
        if (!desk.appoint(delegation, caller.subject())) {
            throw Problem.conflict("DELEGATION_OVERLAPS");
        }
        return ResponseEntity.created(URI.create("/api/v1/delegations/" + delegation.id()))
                .body(delegation);
    }

    @DeleteMapping("/delegations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Caller caller, @PathVariable UUID id) {
        administrator(caller);
        Instant now = clock.instant();
        if (!delegations.end(id, now, targets.dateOf(now), caller.subject())) {
            throw Problem.notFound();
        }
    }

    @GetMapping("/needs-deputy")
    Page<NeedsDeputy> needsDeputy(
            Caller caller, @RequestParam(required = false) @Nullable String cursor) {
        if (!caller.has(Role.ADMINISTRATOR) && !caller.has(Role.AUDITOR)) {
            throw Problem.forbidden();
        }
        return needsDeputy.page(targets.dateOf(clock.instant()), Page.Cursor.parse(cursor));
    }

    private static void administrator(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Problem.forbidden();
        }
    }
}
