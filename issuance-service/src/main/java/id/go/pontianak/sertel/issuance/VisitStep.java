package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Lapse;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MarkAbsent;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MoveVisit;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Reject;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RenewLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Slot;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.platform.time.Ids;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Step 6 until the owner is here: what can be done about the visit. */
@Component
public class VisitStep {

    private final IssuanceDesk desk;
    private final IssuanceProperties properties;
    private final InstantSource clock;

    VisitStep(IssuanceDesk desk, IssuanceProperties properties, InstantSource clock) {
        this.desk = desk;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The owner is asked to come at a time, or at another one.
     *
     * @param seen the round of the appointment that the officer knew of; null: whatever it is
     */
    public Outcome invite(UUID applicationId, Instant at, @Nullable Integer seen, Officer by) {
        return desk.book(
                applicationId,
                at,
                hasRoom -> new Invite(slot(at, hasRoom), seen, by, clock.instant()));
    }

    /** The owner chooses another time by link. */
    public Arrived move(UUID applicationId, UUID linkId, Instant at) {
        return desk.book(
                        applicationId,
                        at,
                        hasRoom -> new MoveVisit(linkId, slot(at, hasRoom), clock.instant()))
                .state();
    }

    /** The owner did not come. */
    public Outcome absent(UUID applicationId, Officer by) {
        return desk.act(applicationId, _ -> new MarkAbsent(by, clock.instant()));
    }

    /** The application is refused because the owner does not come. */
    public Outcome reject(UUID applicationId, String code, @Nullable String note, Officer by) {
        return desk.act(applicationId, _ -> new Reject(code, note, by, clock.instant()));
    }

    /**
     * A link is sent anew, to come or to collect by, as the case stands.
     *
     * @param by null if the owner asks
     */
    public Outcome renewLink(UUID applicationId, @Nullable Officer by) {
        return desk.act(
                applicationId,
                _ -> {
                    Instant now = clock.instant();
                    return new RenewLink(
                            by,
                            Ids.random(),
                            now.plus(properties.collectionValidFor())
                                    .truncatedTo(ChronoUnit.SECONDS),
                            now);
                });
    }

    /** Nobody is waited for any longer, if it is time. */
    public void lapse(UUID applicationId) {
        desk.act(applicationId, _ -> new Lapse(clock.instant()));
    }

    private Slot slot(Instant at, boolean hasRoom) {
        return new Slot(
                Ids.next(),
                at,
                Ids.random(),
                at.plus(properties.visitLapsesAfter()).truncatedTo(ChronoUnit.SECONDS),
                hasRoom);
    }
}
