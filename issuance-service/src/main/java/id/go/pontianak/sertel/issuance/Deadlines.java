package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Course;
import id.go.pontianak.sertel.issuance.domain.Issuance;
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
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/**
 * Until when an official should have acted, by the SOP's targets in working time. Waiting for the
 * owner and for BSrE counts against nobody; what an official has used of a step stays used.
 */
@Component
public class Deadlines {

    private final WorkingHours hours;

    Deadlines(WorkingHours hours) {
        this.hours = hours;
    }

    /** Null when nobody in the office is waited for. */
    public @Nullable Instant of(Issuance state) {
        SopStep step = step(state);
        Instant since = waitingSince(state);
        if (step == null || since == null || !(state instanceof Arrived arrived)) {
            return null;
        }
        Duration left = target(step).minus(used(arrived.file().course()));
        return hours.plus(since, left.isNegative() ? Duration.ZERO : left);
    }

    /** Since when the office is waited for, perhaps in the future; null while it is not. */
    public static @Nullable Instant waitingSince(Issuance state) {
        return state instanceof Arrived arrived && step(state) != null
                ? arrived.file().course().waitingSince()
                : null;
    }

    /** The step that a case is in here; null before and after. */
    public static @Nullable SopStep step(Issuance state) {
        return switch (state) {
            case AwaitingInvitation _, Invited _, Absent _, InCeremony _ -> SopStep.PASSPHRASE;
            case AwaitingCertificate _, Ready _, Mismatched _ -> SopStep.DELIVERY;
            case WithdrawalRemembered _, Dropped _, Delivered _, Closed _ -> null;
        };
    }

    /** Whether the office has kept to the step's target, if the step is done at an instant. */
    public boolean onTarget(SopStep step, Arrived state, Instant done) {
        return used(state.file().course().standing(done)).compareTo(target(step)) <= 0;
    }

    private Duration used(Course course) {
        Duration used = Duration.ZERO;
        for (Course.Span span : course.over()) {
            if (span.to() != null) {
                used = used.plus(hours.between(span.from(), span.to()));
            }
        }
        return used;
    }

    private static Duration target(SopStep step) {
        return Duration.ofMinutes(step.targetMinutes());
    }
}
