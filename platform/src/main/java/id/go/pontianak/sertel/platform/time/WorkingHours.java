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

/**
 * Counts working time: breaks, nights, weekends and holidays are none of it, and seasons such as
 * Ramadan have a week of their own.
 */
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

    private record Season(LocalDate first, LocalDate last, Map<DayOfWeek, List<Span>> week) {
        boolean covers(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Span>> week;
    private final List<Season> seasons;
    private final Set<LocalDate> holidays;

    /**
     * @throws IllegalArgumentException if a span is malformed or there is no working day
     */
    public WorkingHours(WorkingHoursProperties properties) {
        this.zone = properties.zone();
        this.week = parse(properties.week());
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("there is no working day");
        }
        this.seasons =
                properties.seasons().stream()
                        .map(
                                season ->
                                        new Season(
                                                season.first(),
                                                season.last(),
                                                parse(season.week())))
                        .toList();
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
        throw noWorkingDay(start);
    }

    /** How much working time lies between two instants; none if the second is not later. */
    public Duration between(Instant start, Instant end) {
        ZonedDateTime from = start.atZone(zone);
        ZonedDateTime to = end.atZone(zone);
        Duration worked = Duration.ZERO;
        for (LocalDate date = from.toLocalDate();
                !date.isAfter(to.toLocalDate());
                date = date.plusDays(1)) {
            for (Span span : spans(date)) {
                Duration part =
                        Duration.between(
                                later(from, date.atTime(span.from()).atZone(zone)),
                                earlier(to, date.atTime(span.to()).atZone(zone)));
                worked = part.isNegative() ? worked : worked.plus(part);
            }
        }
        return worked;
    }

    /**
     * The same time of day so many working days later.
     *
     * @param days at least 1
     */
    public Instant plusDays(Instant start, int days) {
        ZonedDateTime at = start.atZone(zone);
        int left = days;
        for (int free = 0; left > 0; free++) {
            if (free > LONGEST_REST_IN_DAYS) {
                throw noWorkingDay(start);
            }
            at = at.plusDays(1);
            if (isWorkingDay(at.toLocalDate())) {
                left--;
                free = 0;
            }
        }
        return at.toInstant();
    }

    /** The instant itself if the office works then, otherwise when it next begins to. */
    public Instant next(Instant instant) {
        return isWorking(instant) ? instant : plus(instant, Duration.ZERO);
    }

    /**
     * The starts of appointments that fit into a day, one after the other within each span.
     *
     * @param length of one
     */
    public List<Instant> slots(LocalDate date, Duration length) {
        List<Instant> slots = new ArrayList<>();
        for (Span span : spans(date)) {
            ZonedDateTime end = date.atTime(span.to()).atZone(zone);
            ZonedDateTime start = date.atTime(span.from()).atZone(zone);
            while (!start.plus(length).isAfter(end)) {
                slots.add(start.toInstant());
                start = start.plus(length);
            }
        }
        return slots;
    }

    /** Whether the office works on a day at all. */
    public boolean isWorkingDay(LocalDate date) {
        return !spans(date).isEmpty();
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
        if (holidays.contains(date)) {
            return List.of();
        }
        return seasons.stream()
                .filter(season -> season.covers(date))
                .findFirst()
                .map(Season::week)
                .orElse(week)
                .getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static Map<DayOfWeek, List<Span>> parse(Map<DayOfWeek, List<String>> texts) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        texts.forEach((day, spans) -> week.put(day, spans.stream().map(Span::parse).toList()));
        return week;
    }

    private static IllegalStateException noWorkingDay(Instant start) {
        return new IllegalStateException("no working day within a year of " + start);
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static ZonedDateTime earlier(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
