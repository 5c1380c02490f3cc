package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;

import java.util.List;

/** Makes an official of a caller. */
final class Officials {

    private Officials() {}

    /**
     * @throws Problem 403 for a caller who holds none of the three ranks
     */
    static Official of(Caller caller) {
        return caller.among(List.of(Rank.values())).stream()
                .findFirst()
                .map(rank -> new Official(rank, caller.subject(), caller.name()))
                .orElseThrow(Problem::forbidden);
    }
}
