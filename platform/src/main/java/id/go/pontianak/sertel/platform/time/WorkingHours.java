package id.go.pontianak.sertel.platform.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds working time to an instant: breaks, nights, weekends and holidays do not count. */
public final class WorkingHours {

    private record Span(LocalTime from, LocalTime to) {
        static Span parse(String text) {
            String[] ends = text.strip().split("-", 2);
            if (ends.length != 2) {
                throw new IllegalArgumentException("no span of time: " + text);
            }
            var span = new Span(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
            if (!span.from().isBefore(span.to())) {
                throw new IllegalArgumentException("ends before it begins: " + text);
            }
            return span;
        }
    }

    /** Where no day of a year is a working day, the data is wrong. */
    private static final int LONGEST_REST_IN_DAYS = 366;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> holidays;

    /**
     * @throws IllegalArgumentException if a span is malformed or there is no working day
     */
    public WorkingHours(WorkingHoursProperties properties) {
        this.zone = properties.zone();
        properties
                .week()
                .forEach((day, spans) -> week.put(day, spans.stream().map(Span::parse).toList()));
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("there is no working day");
        }
        this.holidays = new HashSet<>(properties.holidays());
    }

    /** The instant at which so much working time has passed. */
    public Instant plus(Instant start, Duration work) {
        ZonedDateTime at = start.atZone(zone);
        Duration left = work;
        for (int day = 0; day <= LONGEST_REST_IN_DAYS; day++) {
            LocalDate date = at.toLocalDate();
            for (Span span : spans(date)) {
                ZonedDateTime from = later(at, date.atTime(span.from()).atZone(zone));
                ZonedDateTime to = date.atTime(span.to()).atZone(zone);
                Duration available = Duration.between(from, to);
                if (available.isNegative() || available.isZero()) {
                    continue;
                }
                if (left.compareTo(available) <= 0) {
                    return from.plus(left).toInstant();
                }
                left = left.minus(available);
                day = 0;
            }
            at = date.plusDays(1).atStartOfDay(zone);
        }
        throw new IllegalStateException("no working day within a year of " + start);
    }

    /** Whether the office works at an instant. */
    public boolean isWorking(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        return spans(at.toLocalDate()).stream()
                .anyMatch(
                        span ->
                                !at.toLocalTime().isBefore(span.from())
                                        && at.toLocalTime().isBefore(span.to()));
    }

    /** The office's time zone. */
    public ZoneId zone() {
        return zone;
    }

    private List<Span> spans(LocalDate date) {
        return holidays.contains(date)
                ? new ArrayList<>()
                : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
