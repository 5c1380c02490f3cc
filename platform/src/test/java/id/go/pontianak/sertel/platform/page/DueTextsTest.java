package id.go.pontianak.sertel.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.page.DueTexts.DueText;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class DueTextsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");
    private static final Locale INDONESIAN = Locale.of("id");

    private final DueTexts texts =
            new DueTexts(
                    new WorkingHours(
                            new WorkingHoursProperties(
                                    ZONE,
                                    Map.of(
                                            DayOfWeek.FRIDAY,
                                            List.of("07:30-11:30", "12:30-16:00"),
                                            DayOfWeek.MONDAY,
                                            List.of("07:30-12:00", "12:30-16:00")),
                                    List.of(),
                                    List.of())),
                    messages(),
                    Duration.ofMinutes(5));

    @ParameterizedTest(name = "now {0}, due {1}: {3}")
    @CsvSource({
        "2026-11-27T09:00, 2026-11-27T09:10, ok, Sisa 10 menit kerja",
        "2026-11-27T09:05, 2026-11-27T09:10, warn, Sisa 5 menit kerja",
        "2026-11-27T09:05:01, 2026-11-27T09:10, warn, Sisa 5 menit kerja",
        "2026-11-27T09:09:30, 2026-11-27T09:10, warn, Sisa 1 menit kerja",
        "2026-11-27T09:10, 2026-11-27T09:10, warn, Sisa 1 menit kerja",
        "2026-11-27T11:25, 2026-11-27T12:35, ok, Sisa 10 menit kerja",
        "2026-11-27T09:10:30, 2026-11-27T09:10, late, Lewat 1 menit kerja",
        "2026-11-27T09:15, 2026-11-27T09:10, late, Lewat 5 menit kerja",
        "2026-11-27T13:30, 2026-11-27T11:30, late, Lewat 1 jam kerja",
        "2026-11-27T15:55, 2026-11-30T07:40, ok, Sisa 15 menit kerja",
        "2026-11-27T20:00, 2026-11-27T16:00, late, Lewat 1 menit kerja",
        "2026-11-30T08:00, 2026-11-27T15:10, late, Lewat 1 jam 20 menit kerja"
    })
    void whatIsLeftOrLateIsSaidInWorkingTime(
            LocalDateTime now, LocalDateTime due, String colour, String text) {
        assertThat(texts.of(at(due), at(now), INDONESIAN))
                .isEqualTo(new DueText("badge badge-" + colour, text));
    }

    @Test
    void itIsSaidInEnglishToThoseWhoAskForIt() {
        LocalDateTime due = LocalDateTime.parse("2026-11-27T15:10");

        assertThat(texts.of(at(due), at(due.minusMinutes(90)), Locale.ENGLISH))
                .isEqualTo(new DueText("badge badge-ok", "1 h 30 min of working time left"));
    }

    @Test
    void whatIsNotDueSaysNothing() {
        assertThat(texts.of(null, Instant.EPOCH, Locale.ENGLISH)).isNull();
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("platform-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }
}
