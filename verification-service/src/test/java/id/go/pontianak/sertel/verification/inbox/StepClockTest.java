package id.go.pontianak.sertel.verification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;
import id.go.pontianak.sertel.verification.domain.CaseFile;
import id.go.pontianak.sertel.verification.domain.CaseFile.Turn;
import id.go.pontianak.sertel.verification.domain.States;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 16 November 2026 is a Monday, the 20th a Friday with its longer break. */
class StepClockTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");
    private final StepClock clock =
            new StepClock(
                    new WorkingHours(
                            new WorkingHoursProperties(
                                    ZONE,
                                    Map.of(
                                            DayOfWeek.MONDAY,
                                            List.of("07:30-12:00", "12:30-16:00"),
                                            DayOfWeek.FRIDAY,
                                            List.of("07:30-11:30", "12:30-16:00")),
                                    List.of(),
                                    List.of())));

    /** Turns as from/until with slashes; the last may go on. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    on the desk,                          16T09:00/,                             16T09:15, true
                    across the break on Friday,           20T11:25/,                             20T12:40, true
                    at BSrE or with the applicant,        16T09:00/16T09:10,                     ,         true
                    handled too late,                     16T09:00/16T09:16,                     ,         false
                    handled in time over the weekend,     20T15:50/23T07:35,                     ,         true
                    back after five minutes were used,    16T09:00/16T09:05 20T11:25/,           20T12:35, true
                    back after everything was used,       16T09:00/16T11:00 20T09:00/,           20T09:00, false
                    back after everything at night,       16T09:00/16T11:00 20T20:00/,           23T07:30, false
                    back and handled within what is left, 16T09:00/16T09:05 20T11:25/20T12:35,   ,         true
                    back and handled a minute later,      16T09:00/16T09:05 20T11:25/20T12:36,   ,         false
                    """)
    void theClockRunsWhileACaseLiesOnTheDeskAndGoesOnWhereItStood(
            String story, String turns, @Nullable String due, boolean onTarget) {
        CaseFile file = file(turns);
        assertThat(clock.dueAt(file)).as(story).isEqualTo(due == null ? null : at(due));
        assertThat(clock.isOnTarget(file)).as(story).isEqualTo(onTarget);
    }

    private static CaseFile file(String turns) {
        List<Turn> all = new ArrayList<>();
        for (String turn : turns.split(" ", -1)) {
            String[] ends = turn.split("/", -1);
            all.add(new Turn(at(ends[0]), ends[1].isEmpty() ? null : at(ends[1])));
        }
        return new CaseFile(States.DOSSIER, List.of(), all, null, null);
    }

    private static Instant at(String dayAndTime) {
        return LocalDateTime.parse("2026-11-" + dayAndTime).atZone(ZONE).toInstant();
    }
}
