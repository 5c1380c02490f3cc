package id.go.pontianak.sertel.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The office's time. */
public interface OfficeCalendar {

    /** Where the office is. */
    ZoneId zone();

    /** Whether the office works on a day. */
    boolean isWorkingDay(LocalDate date);

    /** The same time of day so many working days later. */
    Instant plusDays(Instant start, int days);

    /** The instant at which so much working time has passed. */
    Instant plus(Instant start, Duration work);
}
