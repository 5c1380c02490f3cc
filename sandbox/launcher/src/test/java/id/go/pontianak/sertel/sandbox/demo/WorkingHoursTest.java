package id.go.pontianak.sertel.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class WorkingHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T03:00:00Z, 2026-11-24T02:00:00Z",
        "2026-11-27T03:00:00Z, 2026-11-30T02:00:00Z",
        "2026-11-28T18:30:00Z, 2026-11-30T02:00:00Z"
    })
    void theFollowingWorkingMorningSkipsTheWeekend(Instant from, Instant wanted) {
        assertThat(WorkingHours.following(from)).isEqualTo(wanted);
    }
}
