package id.go.pontianak.sertel.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class WorkingHoursTest {

    private static final ZoneId PONTIANAK = ZoneId.of("Asia/Pontianak");
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 10);
    private static final WorkingHoursProperties.Season RAMADAN =
            new WorkingHoursProperties.Season(
                    LocalDate.of(2027, 2, 8),
                    LocalDate.of(2027, 3, 9),
                    Arrays.stream(DayOfWeek.values())
                            .filter(day -> day.getValue() <= 5)
                            .collect(
                                    Collectors.toMap(
                                            day -> day,
                                            _ -> List.of("08:00-12:00", "12:30-15:00"))));
    private static final List<String> DAY = List.of("07:30-12:00", "12:30-16:00");
    private static final WorkingHours HOURS =
            hours(
                    Arrays.stream(DayOfWeek.values())
                            .filter(day -> day.getValue() <= 4)
                            .collect(Collectors.toMap(day -> day, _ -> DAY)),
                    DayOfWeek.FRIDAY,
                    List.of("07:30-11:30", "12:30-16:00"));

    @ParameterizedTest(name = "{2}: {0} + {1} min = {3}")
    @CsvSource({
        "2026-11-02T08:00, 15, within the morning, 2026-11-02T08:15",
        "2026-11-06T11:25, 15, over the break of a Friday, 2026-11-06T12:40",
        "2026-11-05T11:55, 15, over the shorter break of other days, 2026-11-05T12:40",
        "2026-11-02T15:50, 15, over a night, 2026-11-03T07:35",
        "2026-11-06T15:50, 15, over a weekend, 2026-11-09T07:35",
        "2026-11-09T15:50, 15, over a holiday, 2026-11-11T07:35",
        "2026-11-02T15:45, 15, to the end of the day and no further, 2026-11-02T16:00",
        "2026-11-02T11:45, 15, to the break and not behind it, 2026-11-02T12:00",
        "2026-11-07T10:00, 15, begun on a Saturday, 2026-11-09T07:45",
        "2026-11-10T10:00, 15, begun on a holiday, 2026-11-11T07:45",
        "2026-11-02T05:00, 15, begun before the office opens, 2026-11-02T07:45",
        "2026-11-02T12:10, 15, begun in the break, 2026-11-02T12:45",
        "2026-11-02T07:30, 480, a whole day is eight hours, 2026-11-02T16:00",
        "2026-11-02T07:30, 1440, three days with a night between each, 2026-11-04T16:00",
        "2027-02-05T15:50, 15, from the usual week into Ramadan, 2027-02-08T08:05",
        "2027-02-10T14:50, 15, over a night of Ramadan, 2027-02-11T08:05",
        "2027-03-09T14:50, 15, from Ramadan into the usual week, 2027-03-10T07:35",
        "2026-11-02T09:00, 0, nothing takes no time, 2026-11-02T09:00",
        "2026-11-07T10:00, 0, nothing to do is done when the office opens, 2026-11-09T07:30"
    })
    void onlyWorkingTimeCounts(
            LocalDateTime start, long minutes, String what, LocalDateTime expected) {
        assertThat(HOURS.plus(at(start), Duration.ofMinutes(minutes)))
                .as(what)
                .isEqualTo(at(expected));
    }

    @ParameterizedTest(name = "{2}: {0} to {1}")
    @CsvSource({
        "2026-11-02T08:00, 2026-11-02T08:15, within the morning, 15",
        "2026-11-06T11:25, 2026-11-06T12:40, over the break of a Friday, 15",
        "2026-11-02T15:50, 2026-11-03T07:35, over a night, 15",
        "2026-11-07T10:00, 2026-11-08T10:00, over a weekend, 0",
        "2026-11-06T15:00, 2026-11-11T08:00, over a weekend and a holiday, 570",
        "2026-11-02T09:00, 2026-11-02T08:00, backwards, 0"
    })
    void onlyWorkingTimeLiesBetweenTwoInstants(
            LocalDateTime start, LocalDateTime end, String what, long minutes) {
        assertThat(HOURS.between(at(start), at(end))).as(what).hasMinutes(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T09:00, 1, 2026-11-03T09:00",
        "2026-11-06T09:00, 1, 2026-11-09T09:00",
        "2026-11-06T09:00, 2, 2026-11-11T09:00",
        "2026-11-07T22:00, 5, 2026-11-16T22:00"
    })
    void workingDaysLeaveOutWeekendsAndHolidays(
            LocalDateTime start, int days, LocalDateTime expected) {
        assertThat(HOURS.plusDays(at(start), days)).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T09:00, 2026-11-02T09:00",
        "2026-11-02T12:00, 2026-11-02T12:30",
        "2026-11-02T16:00, 2026-11-03T07:30",
        "2026-11-07T09:00, 2026-11-09T07:30"
    })
    void whenTheOfficeIsClosedTheNextMomentIsItsOpening(
            LocalDateTime instant, LocalDateTime expected) {
        assertThat(HOURS.next(at(instant))).isEqualTo(at(expected));
    }

    @Test
    void appointmentsFitBetweenOpeningBreakAndClosing() {
        assertThat(HOURS.slots(LocalDate.of(2026, 11, 6), Duration.ofMinutes(60)))
                .extracting(slot -> slot.atZone(PONTIANAK).toLocalTime().toString())
                .containsExactly("07:30", "08:30", "09:30", "10:30", "12:30", "13:30", "14:30");
        assertThat(HOURS.slots(HOLIDAY, Duration.ofMinutes(60))).isEmpty();
    }

    @Test
    void aPartOfAMinuteIsKept() {
        Instant start = at(LocalDateTime.of(2026, 11, 6, 11, 29, 59)).plusMillis(500);

        assertThat(HOURS.plus(start, Duration.ofSeconds(1)))
                .isEqualTo(at(LocalDateTime.of(2026, 11, 6, 12, 30, 0)).plusMillis(500));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-02T07:29:59, false",
        "2026-11-02T07:30:00, true",
        "2026-11-02T12:00:00, false",
        "2026-11-02T12:30:00, true",
        "2026-11-02T16:00:00, false",
        "2026-11-06T11:45:00, false",
        "2026-11-07T10:00:00, false",
        "2026-11-10T10:00:00, false"
    })
    void theOfficeWorksWithinItsSpansAndNotAtTheirEnd(LocalDateTime instant, boolean working) {
        assertThat(HOURS.isWorking(at(instant))).isEqualTo(working);
    }

    @Test
    void aWeekWithoutAWorkingDayIsRefused() {
        assertThatThrownBy(() -> hours(Map.of(), DayOfWeek.FRIDAY, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"08:00", "16:00-08:00", "08:00-08:00"})
    void whatIsNoSpanOfTimeIsRefused(String span) {
        assertThatThrownBy(() -> hours(Map.of(), DayOfWeek.FRIDAY, List.of(span)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearOfHolidaysIsToldInsteadOfSearchedForEver() {
        var hours =
                new WorkingHours(
                        new WorkingHoursProperties(
                                PONTIANAK,
                                Map.of(DayOfWeek.FRIDAY, DAY),
                                LocalDate.of(2026, 1, 1)
                                        .datesUntil(LocalDate.of(2028, 1, 1))
                                        .toList(),
                                List.of()));

        assertThatThrownBy(
                        () ->
                                hours.plus(
                                        at(LocalDateTime.of(2026, 1, 1, 8, 0)),
                                        Duration.ofMinutes(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static WorkingHours hours(
            Map<DayOfWeek, List<String>> days, DayOfWeek other, List<String> spans) {
        Map<DayOfWeek, List<String>> week = new java.util.EnumMap<>(DayOfWeek.class);
        week.putAll(days);
        week.put(other, spans);
        return new WorkingHours(
                new WorkingHoursProperties(PONTIANAK, week, List.of(HOLIDAY), List.of(RAMADAN)));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(PONTIANAK).toInstant();
    }
}
