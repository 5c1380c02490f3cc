package id.go.pontianak.sertel.issuance.messaging;

import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.issuance.Deadlines;
import id.go.pontianak.sertel.issuance.domain.Ending;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Ended;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.schemas.SopStep;

import org.apache.avro.specific.SpecificRecordBase;

import java.util.Objects;

/** Says that a case ended here without a certificate for its owner. */
final class EndEvents {

    private static final String BSRE = "BSRE";

    private EndEvents() {}

    static SpecificRecordBase of(Arrived before, Ended ended) {
        Ending ending = ended.ending();
        return switch (ending.kind()) {
            case REJECTED -> rejected(envelope(before, ended), ending);
            case WITHDRAWN -> envelope(before, ended).on(new ApplicationWithdrawn());
            case LAPSED -> lapsed(envelope(before, ended), ending);
            case DELIVERED ->
                    throw new IllegalArgumentException("a delivery has an event of its own");
        };
    }

    private static ApplicationRejected rejected(Envelope envelope, Ending ending) {
        var event = envelope.on(new ApplicationRejected());
        event.setCode(Objects.requireNonNull(ending.code()));
        event.setReason(ending.note());
        event.setRejectedBy(ending.by() == null ? BSRE : Role.VERIFIKATOR.name());
        return event;
    }

    private static ApplicationLapsed lapsed(Envelope envelope, Ending ending) {
        var event = envelope.on(new ApplicationLapsed());
        event.setReason(Objects.requireNonNull(ending.code()));
        return event;
    }

    private static Envelope envelope(Arrived before, Ended ended) {
        Ending ending = ended.ending();
        return IssuanceEvents.envelope(
                before.file(),
                Ids.next(),
                ending.at(),
                Objects.requireNonNullElse(Deadlines.step(before), SopStep.PASSPHRASE),
                ended.causationId(),
                ending.by() == null
                        ? IssuanceEvents.SYSTEM
                        : IssuanceEvents.actor(ending.by(), before.file()));
    }
}
