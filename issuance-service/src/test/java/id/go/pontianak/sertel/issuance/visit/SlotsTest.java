package id.go.pontianak.sertel.issuance.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.IssuanceProperties.Looks;
import id.go.pontianak.sertel.issuance.IssuanceProperties.Visit;
import id.go.pontianak.sertel.issuance.SlotTable;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Half-hours, ten working days ahead, an hour of notice; 1 December 2026 is free. */
class SlotsTest {

    @ParameterizedTest
    @CsvSource({
        // Friday afternoon
        "2026-11-27T13:00, 2026-11-27T14:00, ''",
        "2026-11-27T13:00, 2026-11-27T13:30, NOT_A_SLOT",
        "2026-11-27T13:00, 2026-11-27T14:10, NOT_A_SLOT",
        "2026-11-27T13:00, 2026-11-27T16:00, OUTSIDE_WORKING_HOURS",
        "2026-11-27T13:00, 2026-11-28T09:00, OUTSIDE_WORKING_HOURS",
        // an hour of working time later is Monday, half past seven and a half
        "2026-11-27T15:30, 2026-11-30T07:30, NOT_A_SLOT",
        "2026-11-27T15:30, 2026-11-30T08:00, ''",
        "2026-11-27T13:00, 2026-12-01T09:00, OUTSIDE_WORKING_HOURS",
        // the tenth working day, and the eleventh
        "2026-11-27T13:00, 2026-12-14T15:30, ''",
        "2026-11-27T13:00, 2026-12-15T07:30, NOT_A_SLOT",
        "2026-11-27T13:00, 2026-11-27T09:00, NOT_IN_FUTURE",
    })
    void aStartThatCanBeChosenIsOneWithinTheWorkingDaysAhead(
            String now, String wanted, String fault) {
        Slots slots = slots(now, false);

        if (fault.isEmpty()) {
            assertThat(slots.start(wib(wanted))).isEqualTo(wib(wanted));
        } else {
            assertThatThrownBy(() -> slots.start(wib(wanted)))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem ->
                                    assertThat(problem.faults())
                                            .extracting(Fault::code)
                                            .containsExactly(fault));
        }
    }

    @Test
    void atAnyTimeMeansAnyMomentThatIsStillToCome() {
        Slots slots = slots("2026-11-29T02:00", true);

        assertThat(slots.start(wib("2026-11-29T02:01"))).isEqualTo(wib("2026-11-29T02:01"));
        assertThatThrownBy(() -> slots.start(wib("2026-11-29T02:00"))).isInstanceOf(Problem.class);
    }

    @Test
    void daysAreCountedInWorkingDays() {
        Slots slots = slots("2026-11-27T13:00", false);

        assertThat(slots.after(LocalDate.parse("2026-11-28"), 2))
                .isEqualTo(LocalDate.parse("2026-12-03"));
        assertThat(slots.lastDay()).isEqualTo(LocalDate.parse("2026-12-14"));
        assertThat(slots.after(LocalDate.parse("2026-12-14"), 5))
                .isEqualTo(LocalDate.parse("2026-12-15"));
    }

    private static Slots slots(String now, boolean anyTime) {
        var looks = new Looks(Duration.ofSeconds(1), Duration.ofHours(1));
        var properties =
                new IssuanceProperties(
                        "Loket",
                        List.of("KTP"),
                        new Visit(Duration.ofMinutes(30), 2, 10, Duration.ofHours(1), anyTime),
                        Duration.ofDays(30),
                        Duration.ofDays(7),
                        Duration.ofDays(90),
                        Duration.ofMinutes(15),
                        looks,
                        looks,
                        looks);
        return new Slots(
                hours(),
                // Never asked: starts do not depend on who comes.
                new SlotTable(JdbcClient.create(new SimpleDriverDataSource()), properties),
                properties,
                () -> wib(now));
    }

    private static WorkingHours hours() {
        Map<DayOfWeek, List<String>> week =
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue())
                        .collect(
                                Collectors.toMap(
                                        day -> day, _ -> List.of("07:30-12:00", "12:30-16:00")));
        return new WorkingHours(
                new WorkingHoursProperties(
                        ZoneId.of("Asia/Pontianak"),
                        week,
                        List.of(LocalDate.parse("2026-12-01")),
                        List.of()));
    }

    private static Instant wib(String local) {
        return Instant.parse(local + ":00+07:00");
    }
}
