package id.go.pontianak.sertel.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When people may be reminded of something.
 *
 * @param from beginning of each day's hours
 * @param to their end, exclusive
 * @param zone that they are told in
 */
public record SendingHours(LocalTime from, LocalTime to, ZoneId zone) {

    /**
     * @throws IllegalArgumentException if they end before they begin
     */
    public SendingHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("sending ends before it begins");
        }
    }

    /** Whether an instant is within them. */
    public boolean includes(Instant instant) {
        LocalTime time = instant.atZone(zone).toLocalTime();
        return !time.isBefore(from) && time.isBefore(to);
    }

    /** The instant itself if it is within them, otherwise when they next begin. */
    public Instant next(Instant instant) {
        if (includes(instant)) {
            return instant;
        }
        ZonedDateTime at = instant.atZone(zone);
        LocalDate day =
                at.toLocalTime().isBefore(from) ? at.toLocalDate() : at.toLocalDate().plusDays(1);
        return begin(day);
    }

    Instant begin(LocalDate day) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    Instant end(LocalDate day) {
        return day.atTime(to).atZone(zone).toInstant();
    }
}
