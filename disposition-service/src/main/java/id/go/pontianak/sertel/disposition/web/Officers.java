package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.Targets;
import id.go.pontianak.sertel.disposition.delegation.Delegation;
import id.go.pontianak.sertel.disposition.delegation.Delegations;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an officer of a caller, by the token's roles and the orders that are in force today. */
@Component
public final class Officers {

    private final Delegations delegations;
    private final Targets targets;
    private final InstantSource clock;

    Officers(Delegations delegations, Targets targets, InstantSource clock) {
        this.delegations = delegations;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * @throws Problem 403 for a caller who neither holds one of the three ranks nor stands in for
     *     one
     */
    public Officer of(Caller caller) {
        return find(caller).orElseThrow(Problem::forbidden);
    }

    /** Empty for a caller who neither holds one of the three ranks nor stands in for one. */
    public Optional<Officer> find(Caller caller) {
        List<Official> capacities = new ArrayList<>();
        Set<String> nips = new HashSet<>();
        if (caller.nip() != null) {
            nips.add(caller.nip());
        }
        for (Rank rank : caller.among(List.of(Rank.values()))) {
            capacities.add(new Official(rank, caller.subject(), caller.name(), null, caller.nip()));
        }
        for (Delegation delegation :
                delegations.inForce(caller.subject(), targets.dateOf(clock.instant()))) {
            if (delegation.deputy().nip() != null) {
                nips.add(delegation.deputy().nip());
            }
            if (capacities.stream().noneMatch(own -> own.rank() == delegation.rank())) {
                capacities.add(delegation.official());
            }
        }
        return capacities.isEmpty()
                ? Optional.empty()
                : Optional.of(new Officer(nips, List.copyOf(capacities)));
    }
}
