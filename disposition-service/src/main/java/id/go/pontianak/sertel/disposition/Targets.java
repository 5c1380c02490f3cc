package id.go.pontianak.sertel.disposition;

import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How long steps may take and have taken, in the office's working time. */
@Component
public class Targets {

    private final WorkingHours hours;

    Targets(WorkingHours hours) {
        this.hours = hours;
    }

    /** When the procedure's target for the step runs out, or ran out before it came back here. */
    public Instant dueAt(OnDesk desk) {
        Duration left =
                Duration.ofMinutes(SopStep.of(desk.rank().step()).targetMinutes())
                        .minus(desk.used());
        return left.isNegative() ? desk.receivedAt() : hours.plus(desk.receivedAt(), left);
    }

    /** The working time that the step has used by now; none for what is on no desk. */
    Duration worked(@Nullable Disposition state, Instant now) {
        return state instanceof OnDesk desk
                ? desk.used().plus(hours.between(desk.receivedAt(), now))
                : Duration.ZERO;
    }

    /** The date by which orders of deputies are in force or not. */
    public LocalDate dateOf(Instant now) {
        return now.atZone(hours.zone()).toLocalDate();
    }
}
