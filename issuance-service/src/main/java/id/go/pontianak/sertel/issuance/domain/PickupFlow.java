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
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HandOver;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12Gone;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Handed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Asked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Given;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Lost;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.ReceiptCodeWrong;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Step 7: how the certificate reaches its owner. */
public final class PickupFlow {

    private PickupFlow() {}

    /**
     * The link by which this case can be collected now; null if it cannot. Who collected by link
     * may come back with the same link until it expires, since a download can break off; after a
     * delivery at the counter the link is void.
     */
    public static @Nullable Pickup open(Issuance state, UUID linkId, Instant now) {
        Pickup pickup =
                switch (state) {
                    case Ready ready -> ready.pickup();
                    case Delivered delivered
                            when delivered.delivery().channel() == Delivery.Channel.LINK ->
                            delivered.pickup();
                    case WithdrawalRemembered _,
                            Dropped _,
                            AwaitingInvitation _,
                            Invited _,
                            Absent _,
                            InCeremony _,
                            AwaitingCertificate _,
                            Mismatched _,
                            Delivered _,
                            Closed _ ->
                            null;
                };
        return pickup != null && pickup.serves(linkId, now) ? pickup : null;
    }

    static Decision<IssuanceEvent> collect(Arrived state, Collect command) {
        Pickup pickup = open(state, command.linkId(), command.now());
        if (pickup == null) {
            return Decision.refused("UNKNOWN_LINK", "unknown, spent or expired");
        }
        if (!command.codeMatches()) {
            return Decision.happened(new ReceiptCodeWrong(pickup.mistyped()));
        }
        return switch (command.wanted()) {
            case NOTHING -> Decision.alreadyDone();
            case PKCS12 -> Decision.happened(new Pkcs12Asked(pickup.asked(command.now())));
            case CERTIFICATES ->
                    state instanceof Ready
                            ? Decision.happened(byLink(state, command.now()))
                            : Decision.alreadyDone();
        };
    }

    static Decision<IssuanceEvent> given(Arrived state, RecordPkcs12 command) {
        return switch (state) {
            case Ready ready ->
                    new Decision.Happened<>(
                            List.of(
                                    new Pkcs12Given(ready.pickup().given(command.now())),
                                    byLink(state, command.now())));
            case Delivered delivered when delivered.pickup().pkcs12GivenAt() == null ->
                    Decision.happened(new Pkcs12Given(delivered.pickup().given(command.now())));
            case Delivered _ -> Decision.alreadyDone();
            case AwaitingInvitation _,
                    Invited _,
                    Absent _,
                    InCeremony _,
                    AwaitingCertificate _,
                    Mismatched _ ->
                    IssuanceFlow.notReady();
            case Closed _ -> IssuanceFlow.isClosed();
        };
    }

    static Decision<IssuanceEvent> gone(Arrived state, RecordPkcs12Gone command) {
        Pickup pickup =
                switch (state) {
                    case Ready ready -> ready.pickup();
                    case Delivered delivered -> delivered.pickup();
                    default -> null;
                };
        return pickup == null || pickup.pkcs12GivenAt() != null || pickup.pkcs12LostAt() != null
                ? Decision.alreadyDone()
                : Decision.happened(new Pkcs12Lost(pickup.lost(command.now())));
    }

    static Decision<IssuanceEvent> handOver(Arrived state, HandOver command) {
        return switch (state) {
            case Ready _ ->
                    Decision.happened(
                            new Handed(
                                    new Delivery(
                                            Delivery.Channel.COUNTER,
                                            state.file().following(command.now()),
                                            command.receipt())));
            case Delivered delivered ->
                    delivered.delivery().receipt() == null
                            ? Decision.alreadyDone()
                            : AbsenceFlow.repeated(
                                    delivered.delivery().receipt().by(), command.receipt().by());
            case Mismatched _ -> mismatched();
            case AwaitingInvitation _, Invited _, Absent _, InCeremony _, AwaitingCertificate _ ->
                    IssuanceFlow.notReady();
            case Closed _ -> IssuanceFlow.isClosed();
        };
    }

    static Decision<IssuanceEvent> mismatched() {
        return Decision.refused("MISMATCHED", "what does not match is never delivered");
    }

    private static Handed byLink(Arrived state, Instant now) {
        return new Handed(new Delivery(Delivery.Channel.LINK, state.file().following(now), null));
    }
}
