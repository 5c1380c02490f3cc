package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Dropped;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.Issuance.WithdrawalRemembered;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.EndHeard;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Ended;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Received;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.WithdrawalKept;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What an issuance is after what happened to it. */
public final class IssuanceHistory {

    private IssuanceHistory() {}

    /**
     * The state after an event that {@link IssuanceFlow} decided for that state.
     *
     * @param state null before anything was heard of the case
     */
    public static Issuance evolve(@Nullable Issuance state, IssuanceEvent event) {
        return switch (state) {
            case null -> unknown(event);
            case WithdrawalRemembered _ -> unknown(event);
            case Dropped _ -> throw misplaced(event);
            case Arrived arrived ->
                    arrived(
                            arrived,
                            arrived.file().with(CourseHistory.after(arrived, event)),
                            event);
        };
    }

    private static Issuance unknown(IssuanceEvent event) {
        return switch (event) {
            case Received received -> new AwaitingInvitation(received.file());
            case WithdrawalKept kept -> new WithdrawalRemembered(kept.requestId());
            case EndHeard heard -> new Dropped(heard.kind());
            default -> throw misplaced(event);
        };
    }

    private static Issuance arrived(Arrived state, CaseFile file, IssuanceEvent event) {
        return switch (event) {
            case Ended ended -> new Closed(file, ended.ending(), checks(state));
            case EndHeard heard ->
                    new Closed(file, Ending.of(heard.kind(), heard.at()), checks(state));
            default ->
                    switch (state) {
                        case AwaitingInvitation _ -> VisitHistory.asked(file, null, event);
                        case Invited invited -> VisitHistory.invited(invited, file, event);
                        case Absent absent ->
                                VisitHistory.asked(file, absent.unusedReturn(), event);
                        case InCeremony ceremony -> CeremonyHistory.ceremony(ceremony, file, event);
                        case AwaitingCertificate awaiting ->
                                CertificateHistory.awaiting(awaiting, file, event);
                        case Mismatched mismatched ->
                                CertificateHistory.mismatched(mismatched, file, event);
                        case Ready ready -> CertificateHistory.ready(ready, file, event);
                        case Delivered delivered ->
                                CertificateHistory.delivered(delivered, file, event);
                        case Closed _ -> throw misplaced(event);
                    };
        };
    }

    private static List<CheckOutcome> checks(Arrived state) {
        return state instanceof Mismatched mismatched ? mismatched.checks() : List.of();
    }

    static IllegalStateException misplaced(IssuanceEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot happen in this state");
    }
}
