package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When someone is reminded: either so many working days after the event, or so many days before the
 * appointment that it names.
 *
 * @param workingDays after how many; one reminder for each
 * @param daysBefore how many days before the appointment; 0 is the same day, null for the other way
 * @param from earliest time of that day
 * @param to latest time of that day; reminders are spread over the time between, so that not all
 *     leave at once
 */
public record Reminder(
        List<Integer> workingDays,
        @Nullable Integer daysBefore,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    /** Nobody is reminded later than this before an appointment. */
    private static final Duration NOTICE = Duration.ofHours(1);

    /**
     * @throws IllegalArgumentException if it is neither way, or both
     */
    public Reminder(
            @Nullable List<Integer> workingDays,
            @Nullable Integer daysBefore,
            @Nullable LocalTime from,
            @Nullable LocalTime to) {
        this.workingDays = workingDays == null ? List.of() : List.copyOf(workingDays);
        this.daysBefore = daysBefore;
        this.from = from;
        this.to = to;
        boolean beforeAppointment = daysBefore != null && from != null && to != null;
        if (beforeAppointment == !this.workingDays.isEmpty()) {
            throw new IllegalArgumentException(
                    "a reminder needs working-days, or days-before, from and to");
        }
    }

    List<Plan> plans(
            Telling telling, Happening happening, OfficeCalendar calendar, SendingHours hours) {
        Instant appointment = happening.appointment();
        if (daysBefore == null) {
            Instant start = happening.position().at();
            return workingDays.stream()
                    .map(
                            days ->
                                    new Plan(
                                            telling,
                                            days,
                                            hours.next(calendar.plusDays(start, days)),
                                            null))
                    .toList();
        }
        if (appointment == null || from == null || to == null) {
            return List.of();
        }
        LocalDate day = appointment.atZone(hours.zone()).toLocalDate().minusDays(daysBefore);
        Instant due = latest(spread(telling, day, from, to, hours), appointment.minus(NOTICE));
        Instant begin = hours.begin(day);
        due = due.isBefore(begin) ? begin : due;
        boolean inTime = due.isBefore(appointment) && due.isAfter(happening.position().at());
        return inTime
                ? List.of(
                        new Plan(telling, daysBefore + 1, due, latest(hours.end(day), appointment)))
                : List.of();
    }

    private static Instant spread(
            Telling telling, LocalDate day, LocalTime from, LocalTime to, SendingHours hours) {
        long seconds = Math.max(1, Duration.between(from, to).toSeconds());
        return day.atTime(from)
                .atZone(hours.zone())
                .toInstant()
                .plusSeconds(Math.floorMod(telling.applicationId().hashCode(), seconds));
    }

    private static Instant latest(Instant wanted, Instant limit) {
        return wanted.isBefore(limit) ? wanted : limit;
    }
}
