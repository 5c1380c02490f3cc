package id.go.pontianak.sertel.verification.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.page.DueTexts;
import id.go.pontianak.sertel.platform.page.DueTexts.DueText;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class TargetTextsTest {

    @Test
    void whereTheClockStandsStillThatIsSaid() {
        var hours =
                new WorkingHours(
                        new WorkingHoursProperties(
                                ZoneId.of("Asia/Pontianak"),
                                Map.of(DayOfWeek.MONDAY, List.of("07:30-16:00")),
                                List.of(),
                                List.of()));
        var targets =
                new TargetTexts(
                        new DueTexts(hours, new StaticMessageSource(), Duration.ofMinutes(5)),
                        Texts.texts(),
                        () -> Instant.EPOCH);

        assertThat(targets.of(null, Locale.of("id")))
                .isEqualTo(new DueText("badge badge-muted", "Waktu berhenti"));
    }
}
