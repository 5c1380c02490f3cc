package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.CheckOutcome;
import id.go.pontianak.sertel.issuance.domain.Delivery;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HandOver;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Recheck;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordCertificate;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12Gone;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordRevoked;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Wanted;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.issuance.domain.PickupFlow;
import id.go.pontianak.sertel.platform.time.Ids;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Step 7. */
@Component
public class DeliveryStep {

    private final IssuanceDesk desk;
    private final IssuanceLinks links;
    private final IssuanceProperties properties;
    private final InstantSource clock;

    DeliveryStep(
            IssuanceDesk desk,
            IssuanceLinks links,
            IssuanceProperties properties,
            InstantSource clock) {
        this.desk = desk;
        this.links = links;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The certificate was examined: it is ready to be collected, or it does not match.
     *
     * @param certificate null if it could not be read
     * @param checks every check with its outcome
     * @return whether this was news
     */
    public boolean recordCertificate(
            UUID applicationId, @Nullable OwnerCertificate certificate, List<CheckOutcome> checks) {
        Instant now = clock.instant();
        Instant expiry = now.plus(properties.collectionValidFor()).truncatedTo(ChronoUnit.SECONDS);
        Instant lapse =
                properties.collectionLapsesAfter().isZero()
                        ? null
                        : now.plus(properties.collectionLapsesAfter());
        Instant nextLook = now.plus(properties.mismatchLooks().after(0));
        return desk.act(
                        applicationId,
                        _ ->
                                new RecordCertificate(
                                        certificate,
                                        checks,
                                        Ids.random(),
                                        expiry,
                                        lapse,
                                        nextLook,
                                        now))
                .isNews();
    }

    /** BSrE has revoked what did not match. */
    public void recordRevoked(UUID applicationId) {
        desk.act(applicationId, _ -> new RecordRevoked(clock.instant()));
    }

    /** BSrE is to be asked at once. */
    public Outcome recheck(UUID applicationId) {
        return desk.act(applicationId, _ -> new Recheck(clock.instant()));
    }

    /** Handed over at the counter. */
    public Outcome handOver(UUID applicationId, Delivery.CounterReceipt receipt) {
        return desk.act(applicationId, _ -> new HandOver(receipt, clock.instant()));
    }

    /** The owner asks for it by link; the intent, if it is BSrE's one download. */
    public PickupAnswer collect(UUID applicationId, UUID linkId, String code, Wanted wanted) {
        var outcome =
                desk.act(
                        applicationId,
                        state ->
                                new Collect(
                                        linkId,
                                        isReceiptCode(code, state),
                                        wanted,
                                        clock.instant()));
        return outcome.event() instanceof IssuanceEvent.ReceiptCodeWrong
                ? new PickupAnswer.WrongCode(
                        PickupFlow.open(outcome.state(), linkId, clock.instant()) != null)
                : new PickupAnswer.Admitted(outcome.state());
    }

    /** BSrE gave the one download, whole: step 7 is done. */
    public void recordPkcs12(UUID applicationId) {
        desk.act(applicationId, _ -> new RecordPkcs12(clock.instant()));
    }

    /** BSrE says that it gave the one download before. */
    public void recordPkcs12Gone(UUID applicationId) {
        desk.act(applicationId, _ -> new RecordPkcs12Gone(clock.instant()));
    }

    private boolean isReceiptCode(String code, Issuance state) {
        return switch (state) {
            case Ready ready -> links.isReceiptCode(code, ready.ceremony());
            case Delivered delivered -> links.isReceiptCode(code, delivered.ceremony());
            default -> false;
        };
    }
}
