package id.go.pontianak.sertel.verification.inbox;

import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.schemas.SopStep;
import id.go.pontianak.sertel.verification.domain.CaseFile;
import id.go.pontianak.sertel.verification.domain.CaseFile.Turn;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/**
 * The procedure's target for step 5 in working time. The clock runs while a case lies on the
 * verifier's desk, and stands still while it waits for the applicant or for BSrE; what was used of
 * the target before stays used.
 */
@Component
public final class StepClock {

    private static final Duration TARGET = Duration.ofMinutes(SopStep.VERIFICATION.targetMinutes());

    private final WorkingHours hours;

    public StepClock(WorkingHours hours) {
        this.hours = hours;
    }

    /** When the target runs out; null while the clock stands still. */
    public @Nullable Instant dueAt(CaseFile file) {
        Turn turn = file.turns().getLast();
        if (turn.until() != null) {
            return null;
        }
        Duration left = TARGET.minus(used(file));
        return hours.plus(turn.from(), left.isNegative() ? Duration.ZERO : left);
    }

    /** Whether the verifier's time so far, the current turn excepted, is within the target. */
    public boolean isOnTarget(CaseFile file) {
        return used(file).compareTo(TARGET) <= 0;
    }

    private Duration used(CaseFile file) {
        return file.turns().stream()
                .filter(turn -> turn.until() != null)
                .map(turn -> between(turn.from(), turn.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration between(Instant from, @Nullable Instant until) {
        return until == null ? Duration.ZERO : hours.between(from, until);
    }
}
