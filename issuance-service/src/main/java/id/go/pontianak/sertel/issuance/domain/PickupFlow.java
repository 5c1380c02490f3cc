package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Handed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Pkcs12Asked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.ReceiptCodeWrong;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Step 7 by link. */
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
                    case AwaitingInvitation _,
                            Invited _,
                            InCeremony _,
                            AwaitingCertificate _,
                            Mismatched _,
                            Delivered _ ->
                            null;
                };
        return pickup != null && pickup.serves(linkId, now) ? pickup : null;
    }

    static Decision<IssuanceEvent> collect(Issuance state, Collect command) {
        Pickup pickup = open(state, command.linkId(), command.now());
        if (pickup == null) {
            return Decision.refused("UNKNOWN_LINK", "unknown, spent or expired");
        }
        if (!command.codeMatches()) {
            return Decision.happened(new ReceiptCodeWrong(pickup.mistyped()));
        }
        if (command.pkcs12()) {
            return Decision.happened(new Pkcs12Asked(pickup.asked(command.now())));
        }
        return byLink(state, command.now());
    }

    static Decision<IssuanceEvent> pkcs12(Issuance state, RecordPkcs12 command) {
        return byLink(state, command.now());
    }

    private static Decision<IssuanceEvent> byLink(Issuance state, Instant now) {
        return switch (state) {
            case Ready _ ->
                    Decision.happened(new Handed(new Delivery(Delivery.Channel.LINK, now, null)));
            case Delivered _ -> Decision.alreadyDone();
            case AwaitingInvitation _,
                    Invited _,
                    InCeremony _,
                    AwaitingCertificate _,
                    Mismatched _ ->
                    Decision.refused("NOT_READY", "there is no examined certificate");
        };
    }
}
