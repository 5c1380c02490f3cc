package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.delegation.Delegation;
import id.go.pontianak.sertel.disposition.delegation.NeedsDeputy;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;

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
import java.util.UUID;

/** Who stands in for whom, and what waits for somebody to. */
@RestController
@RequestMapping("/api/v1")
class DelegationController {

    private final Orders orders;

    DelegationController(Orders orders) {
        this.orders = orders;
    }

    @GetMapping("/delegations")
    Page<DelegationView> delegations(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean twoRanks,
            @RequestParam(required = false) @Nullable String cursor) {
        Page<Delegation> page = orders.page(caller, twoRanks, cursor);
        return new Page<>(page.items().stream().map(DelegationView::of).toList(), page.next());
    }

    @PostMapping("/delegations")
    ResponseEntity<DelegationView> appoint(Caller caller, @RequestBody DelegationRequest request) {
        Delegation delegation = orders.appoint(caller, request);
        return ResponseEntity.created(URI.create("/api/v1/delegations/" + delegation.id()))
                .body(DelegationView.of(delegation));
    }

    @DeleteMapping("/delegations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Caller caller, @PathVariable UUID id) {
        orders.end(caller, id);
    }

    @GetMapping("/needs-deputy")
    Page<NeedsDeputy> needsDeputy(
            Caller caller, @RequestParam(required = false) @Nullable String cursor) {
        return orders.needsDeputy(caller, cursor);
    }
}
