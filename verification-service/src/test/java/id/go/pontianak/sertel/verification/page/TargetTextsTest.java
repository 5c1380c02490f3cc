package id.go.pontianak.sertel.verification.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;
import id.go.pontianak.sertel.verification.page.TargetTexts.Target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class TargetTextsTest {

    private static final ZoneId PONTIANAK = ZoneId.of("Asia/Pontianak");
    private static final Locale INDONESIAN = Locale.of("id");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-11-23T10:00, 2026-11-23T10:12, Sisa 12 menit kerja, badge-ok
                    2026-11-23T10:00, 2026-11-23T10:05, Sisa 5 menit kerja, badge-warn
                    2026-11-23T10:00, 2026-11-23T10:00, Sisa 1 menit kerja, badge-warn
                    2026-11-23T10:00:30, 2026-11-23T10:00, Lewat 1 menit kerja, badge-late
                    2026-11-23T11:20, 2026-11-23T10:00, Lewat 1 jam 20 menit kerja, badge-late
                    2026-11-23T12:00, 2026-11-23T10:00, Lewat 2 jam kerja, badge-late
                    2026-11-23T15:55, 2026-11-24T07:40, Sisa 15 menit kerja, badge-ok
                    2026-11-24T07:40, 2026-11-23T15:55, Lewat 15 menit kerja, badge-late
                    2026-11-23T20:00, 2026-11-23T16:00, Lewat 1 menit kerja, badge-late
                    """)
    void theTargetIsSaidInWorkingTimeAndColoured(
            LocalDateTime now, LocalDateTime due, String text, String badge) {
        assertThat(at(now).of(instant(due), INDONESIAN)).isEqualTo(new Target(text, badge));
    }

    @Test
    void whereTheClockStandsStillThatIsSaid() {
        TargetTexts targets = at(LocalDateTime.parse("2026-11-23T10:00"));

        assertThat(targets.of(null, INDONESIAN))
                .isEqualTo(new Target("Waktu berhenti", "badge-muted"));
        assertThat(targets.of(instant(LocalDateTime.parse("2026-11-23T11:30")), Locale.ENGLISH))
                .isEqualTo(new Target("1 h 30 min of working time left", "badge-ok"));
    }

    private static TargetTexts at(LocalDateTime now) {
        Map<DayOfWeek, List<String>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.getValue() <= 5 ? List.of("07:30-16:00") : List.of());
        }
        var hours =
                new WorkingHours(new WorkingHoursProperties(PONTIANAK, week, List.of(), List.of()));
        return new TargetTexts(hours, Texts.texts(), () -> instant(now));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(PONTIANAK).toInstant();
    }
}
