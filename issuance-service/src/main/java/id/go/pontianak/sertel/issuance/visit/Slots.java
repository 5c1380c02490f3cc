package id.go.pontianak.sertel.issuance.visit;

import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.SlotTable;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When owners can be asked to come. */
@Component
public class Slots {

    /**
     * A start that can be chosen.
     *
     * @param free how many more owners can come then
     */
    public record Slot(Instant at, int free) {}

    private static final String POINTER = "/at";

    private final WorkingHours hours;
    private final SlotTable table;
    private final IssuanceProperties.Visit visit;
    private final InstantSource clock;

    Slots(WorkingHours hours, SlotTable table, IssuanceProperties properties, InstantSource clock) {
        this.hours = hours;
        this.table = table;
        this.visit = properties.visit();
        this.clock = clock;
    }

    /** Those that have room on a number of working days, in order. */
    public List<Slot> free(LocalDate from, int days) {
        List<Instant> starts = new ArrayList<>();
        LocalDate end = after(from, days);
        for (LocalDate date = from; date.isBefore(end); date = date.plusDays(1)) {
            starts.addAll(choosable(date));
        }
        if (starts.isEmpty()) {
            return List.of();
        }
        Map<Instant, Integer> taken =
                table.taken(starts.getFirst(), starts.getLast().plusSeconds(1));
        return starts.stream()
                .map(at -> new Slot(at, visit.capacity() - taken.getOrDefault(at, 0)))
                .filter(slot -> slot.free() > 0)
                .toList();
    }

    /** The day after a number of working days, or after the last on which there are slots. */
    public LocalDate after(LocalDate from, int days) {
        LocalDate last = lastDay();
        LocalDate date = from;
        int left = days;
        while (left > 0 && !date.isAfter(last)) {
            if (hours.isWorkingDay(date)) {
                left--;
            }
            date = date.plusDays(1);
        }
        return date;
    }

    /** The day that it is in the office. */
    public LocalDate today() {
        return date(clock.instant());
    }

    /** The last day on which there are slots. */
    public LocalDate lastDay() {
        return date(hours.plusDays(clock.instant(), visit.ahead()));
    }

    /**
     * The start that was asked for, in whole seconds.
     *
     * @throws Problem 422 if it is missing, past, or none; whether it has room is the desk's to
     *     tell
     */
    public Instant start(@Nullable Instant wanted) {
        if (wanted == null) {
            throw Problem.invalid(List.of(Fault.of(POINTER, "REQUIRED")));
        }
        Instant at = wanted.truncatedTo(ChronoUnit.SECONDS);
        List<Fault> faults = new ArrayList<>();
        if (!at.isAfter(clock.instant())) {
            faults.add(Fault.of(POINTER, "NOT_IN_FUTURE"));
        }
        if (!visit.anyTime()) {
            if (!hours.isWorking(at)) {
                faults.add(Fault.of(POINTER, "OUTSIDE_WORKING_HOURS"));
            } else if (faults.isEmpty() && !isSlot(at)) {
                faults.add(Fault.of(POINTER, "NOT_A_SLOT"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return at;
    }

    private boolean isSlot(Instant at) {
        LocalDate date = date(at);
        return !date.isAfter(lastDay()) && choosable(date).contains(at);
    }

    private List<Instant> choosable(LocalDate date) {
        Instant earliest = hours.plus(clock.instant(), visit.notice());
        return hours.slots(date, visit.length()).stream()
                .filter(at -> !at.isBefore(earliest))
                .toList();
    }

    private LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, hours.zone());
    }
}
