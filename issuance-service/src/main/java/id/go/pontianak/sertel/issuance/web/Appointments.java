package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** When an owner can be asked to come. */
@Component
class Appointments {

    private static final String POINTER = "/at";

    private final WorkingHours hours;
    private final InstantSource clock;

    Appointments(WorkingHours hours, InstantSource clock) {
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * The time that was asked for, in whole seconds.
     *
     * @throws Problem 422 if it is missing, past, or outside working hours
     */
    Instant at(@Nullable Instant wanted) {
        if (wanted == null) {
            throw Problem.invalid(List.of(Fault.of(POINTER, "REQUIRED")));
        }
        Instant at = wanted.truncatedTo(ChronoUnit.SECONDS);
        List<Fault> faults = new ArrayList<>();
        if (!at.isAfter(clock.instant())) {
            faults.add(Fault.of(POINTER, "NOT_IN_FUTURE"));
        }
        if (!hours.isWorking(at)) {
            faults.add(Fault.of(POINTER, "OUTSIDE_WORKING_HOURS"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return at;
    }
}
