package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.domain.Delivery.CounterReceipt;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.BeginCeremony;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HandOver;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MarkAbsent;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Recheck;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Reject;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RenewLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Slot;
import id.go.pontianak.sertel.issuance.domain.IssuanceFlow;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.platform.decision.Decision;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What an officer could do with a case now. The domain is asked, so that a page never offers by a
 * rule of its own; what is done is decided anew behind the lock.
 *
 * @param begin whether the ceremony can begin, or go on
 */
record Possible(
        boolean invite,
        boolean absence,
        boolean reject,
        boolean begin,
        boolean recheck,
        boolean handOver,
        boolean collectionLink) {

    static final Possible NOTHING = new Possible(false, false, false, false, false, false, false);

    private static final UUID ANY = new UUID(0, 0);
    private static final Duration ANY_TIME_AHEAD = Duration.ofDays(36_500);

    static Possible of(Arrived state, Officer officer, Instant now) {
        Instant later = now.plus(ANY_TIME_AHEAD);
        return new Possible(
                happens(
                        state,
                        new Invite(new Slot(ANY, later, ANY, later, true), null, officer, now)),
                happens(state, new MarkAbsent(officer, now)),
                happens(state, new Reject("", null, officer, now)),
                !(IssuanceFlow.decide(state, new BeginCeremony(true, officer, "", ANY, now, later))
                        instanceof Decision.Refused<?>),
                happens(state, new Recheck(now)),
                happens(state, new HandOver(new CounterReceipt(officer, "", ""), now)),
                happens(state, new RenewLink(officer, ANY, later, now)));
    }

    private static boolean happens(Arrived state, IssuanceCommand command) {
        return IssuanceFlow.decide(state, command) instanceof Decision.Happened<?>;
    }
}
