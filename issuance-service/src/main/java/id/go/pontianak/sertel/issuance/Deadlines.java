package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/**
 * Until when an official should have acted, by the SOP's targets in working time. Waiting for the
 * owner and for BSrE counts against nobody.
 */
@Component
public class Deadlines {

    private final WorkingHours hours;

    Deadlines(WorkingHours hours) {
        this.hours = hours;
    }

    /** Null when nobody in the office is waited for. */
    public @Nullable Instant of(Issuance state) {
        return switch (state) {
            case AwaitingInvitation awaiting ->
                    after(awaiting.file().receivedAt(), SopStep.PASSPHRASE);
            case Invited invited -> after(invited.invitation().at(), SopStep.PASSPHRASE);
            case InCeremony ceremony -> after(ceremony.ceremony().startedAt(), SopStep.PASSPHRASE);
            case Ready ready -> after(ready.since(), SopStep.DELIVERY);
            case Mismatched mismatched -> after(mismatched.since(), SopStep.DELIVERY);
            case AwaitingCertificate _, Delivered _ -> null;
        };
    }

    private Instant after(Instant start, SopStep step) {
        return hours.plus(start, Duration.ofMinutes(step.targetMinutes()));
    }
}
