package id.go.pontianak.sertel.issuance.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.page.DueTexts;
import id.go.pontianak.sertel.platform.page.DueTexts.DueText;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
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

    @Test
    void whatIsDueIsSaidInWorkingTime() {
        assertThat(
                        targets("2026-11-30T08:00")
                                .of(
                                        wib("2026-11-27T08:00"),
                                        wib("2026-11-27T15:10"),
                                        Texts.INDONESIAN))
                .isEqualTo(new DueText("badge badge-late", "Lewat 1 jam 20 menit kerja"));
    }

    @Test
    void beforeTheAppointmentNothingIsCounted() {
        DueText target =
                targets("2026-11-27T09:00")
                        .of(wib("2026-11-30T10:00"), wib("2026-11-30T10:10"), Texts.INDONESIAN);

        assertThat(target)
                .isEqualTo(
                        new DueText("muted", "Mulai dihitung Senin, 30 November 2026 10.00 WIB"));
    }

    @Test
    void whileTheOwnerOrBsreIsWaitedForThereIsNone() {
        assertThat(targets("2026-11-27T09:00").of(null, null, Texts.INDONESIAN)).isNull();
    }

    private static Targets targets(String now) {
        return new Targets(
                new DueTexts(HOURS, Texts.source(), Duration.ofMinutes(5)),
                new OfficeTimes(ZONE),
                Texts.source(),
                () -> wib(now));
    }

    private static Instant wib(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
