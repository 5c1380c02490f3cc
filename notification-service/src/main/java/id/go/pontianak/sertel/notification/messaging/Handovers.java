package id.go.pontianak.sertel.notification.messaging;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.DispositionRecalled;
import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.notification.domain.Handover;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.SopStep;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Whose turn it is after an event. */
final class Handovers {

    private Handovers() {}

    /**
     * @param step that the event is about
     * @return null if the event leaves it where it is
     */
    static @Nullable Handover of(SpecificRecordBase event, int step) {
        return switch (EventType.of(event)) {
            case APPLICATION_SUBMITTED ->
                    event instanceof ApplicationSubmitted submitted
                            ? to(submitted.getResumeStep(), null)
                            : null;
            case DISPOSITION_FORWARDED ->
                    event instanceof DispositionForwarded forwarded
                            ? to(step + 1, forwarded.getToRole())
                            : null;
            case DISPOSITION_RECALLED ->
                    event instanceof DispositionRecalled recalled
                            ? to(step, recalled.getFromRole())
                            : null;
            case DOSSIER_VERIFIED -> to(SopStep.PASSPHRASE.number(), null);
            // After the first the owner chooses again; after the second the verifier decides.
            case OWNER_ABSENT ->
                    event instanceof OwnerAbsent absent && absent.getCount() > 1
                            ? to(SopStep.PASSPHRASE.number(), null)
                            : Handover.TO_NOBODY;
            case CERTIFICATE_MISMATCHED -> to(SopStep.DELIVERY.number(), null);
            case DOSSIER_SUBMITTED,
                    OWNER_INVITED,
                    PASSPHRASE_SET,
                    CERTIFICATE_READY,
                    CERTIFICATE_DELIVERED,
                    APPLICATION_RETURNED,
                    APPLICATION_REJECTED,
                    APPLICATION_WITHDRAWN,
                    APPLICATION_LAPSED ->
                    Handover.TO_NOBODY;
            case WITHDRAWAL_REQUESTED, NOTIFICATION_SENT, NOTIFICATION_FAILED -> null;
        };
    }

    private static Handover to(int number, @Nullable String role) {
        SopStep step = SopStep.of(number);
        return new Handover(
                role == null ? step.actorRole().name() : role,
                Duration.ofMinutes(step.targetMinutes()));
    }
}
