package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.OfficeCalendar;
import id.go.pontianak.sertel.platform.time.WorkingHours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The platform's working hours, as the domain asks for them. */
record OfficeHours(WorkingHours hours) implements OfficeCalendar {

    @Override
    public ZoneId zone() {
        return hours.zone();
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return hours.isWorkingDay(date);
    }

    @Override
    public Instant plusDays(Instant start, int days) {
        return hours.plusDays(start, days);
    }

    @Override
    public Instant plus(Instant start, Duration work) {
        return hours.plus(start, work);
    }
}
