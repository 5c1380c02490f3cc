package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;

/** What became of the wish to collect by link. */
public sealed interface PickupAnswer {

    /** Link and code are right. */
    record Admitted(Arrived state) implements PickupAnswer {}

    /**
     * The code was wrong, which was counted.
     *
     * @param mayTryAgain whether the link still serves
     */
    record WrongCode(boolean mayTryAgain) implements PickupAnswer {}
}
