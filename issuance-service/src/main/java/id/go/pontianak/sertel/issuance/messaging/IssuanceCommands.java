package id.go.pontianak.sertel.issuance.messaging;

import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.issuance.domain.Ending;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HearEnd;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Receive;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Withdraw;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the mesh's events ask of this service. */
public final class IssuanceCommands {

    private IssuanceCommands() {}

    /** Empty for events that this service has no use for. */
    public static Optional<IssuanceCommand> of(SpecificRecordBase event, Instant now) {
        return switch (event) {
            case DossierVerified verified -> Optional.of(new Receive(CaseFiles.of(verified), now));
            case WithdrawalRequested requested ->
                    Optional.of(new Withdraw(UUID.fromString(requested.getEventId()), now));
            case ApplicationRejected rejected ->
                    end(Ending.Kind.REJECTED, rejected.getOccurredAt());
            case ApplicationWithdrawn withdrawn ->
                    end(Ending.Kind.WITHDRAWN, withdrawn.getOccurredAt());
            case ApplicationLapsed lapsed -> end(Ending.Kind.LAPSED, lapsed.getOccurredAt());
            case CertificateDelivered delivered ->
                    end(Ending.Kind.DELIVERED, delivered.getOccurredAt());
            default -> Optional.empty();
        };
    }

    private static Optional<IssuanceCommand> end(Ending.Kind kind, Instant said) {
        return Optional.of(new HearEnd(kind, said));
    }
}
