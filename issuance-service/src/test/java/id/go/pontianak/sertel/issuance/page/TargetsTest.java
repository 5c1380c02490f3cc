package id.go.pontianak.sertel.issuance.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.page.Targets.Target;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class TargetsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");
    private static final WorkingHours HOURS =
            new WorkingHours(
                    new WorkingHoursProperties(
                            ZONE,
                            Map.of(
                                    DayOfWeek.FRIDAY,
                                    List.of("07:30-11:30", "12:30-16:00"),
                                    DayOfWeek.MONDAY,
                                    List.of("07:30-12:00", "12:30-16:00")),
                            List.of(),
                            List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-27T09:00 | 2026-11-27T09:10 | badge badge-ok | Sisa 10 menit kerja",
                "2026-11-27T09:06 | 2026-11-27T09:10 | badge badge-warn | Sisa 4 menit kerja",
                "2026-11-27T09:10 | 2026-11-27T09:10 | badge badge-warn | Sisa 1 menit kerja",
                "2026-11-27T11:25 | 2026-11-27T12:35 | badge badge-ok | Sisa 10 menit kerja",
                "2026-11-27T09:15 | 2026-11-27T09:10 | badge badge-late | Lewat 5 menit kerja",
                "2026-11-27T13:30 | 2026-11-27T11:30 | badge badge-late | Lewat 1 jam kerja",
                "2026-11-30T08:00 | 2026-11-27T15:10 | badge badge-late | Lewat 1 jam 20 menit"
                        + " kerja",
            })
    void whatIsLeftOrOverIsSaidInWorkingTime(String now, String dueAt, String style, String text) {
        assertThat(targets(now).of(wib("2026-11-27T08:00"), wib(dueAt), Texts.INDONESIAN))
                .isEqualTo(new Target(style, text));
    }

    @Test
    void itIsSaidInEnglishToThoseWhoAskForIt() {
        assertThat(
                        targets("2026-11-30T08:00")
                                .of(
                                        wib("2026-11-27T08:00"),
                                        wib("2026-11-27T15:10"),
                                        Locale.ENGLISH))
                .isEqualTo(new Target("badge badge-late", "1 h 20 min of working time over"));
    }

    @Test
    void beforeTheAppointmentNothingIsCounted() {
        Target target =
                targets("2026-11-27T09:00")
                        .of(wib("2026-11-30T10:00"), wib("2026-11-30T10:10"), Texts.INDONESIAN);

        assertThat(target)
                .isEqualTo(new Target("muted", "Mulai dihitung Senin, 30 November 2026 10.00 WIB"));
    }

    @Test
    void whileTheOwnerOrBsreIsWaitedForThereIsNone() {
        assertThat(targets("2026-11-27T09:00").of(null, null, Texts.INDONESIAN)).isNull();
    }

    private static Targets targets(String now) {
        return new Targets(HOURS, new OfficeTimes(ZONE), Texts.source(), () -> wib(now));
    }

    private static Instant wib(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
