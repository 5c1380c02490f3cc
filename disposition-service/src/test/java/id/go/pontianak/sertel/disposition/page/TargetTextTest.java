package id.go.pontianak.sertel.disposition.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.TargetsFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

class TargetTextTest {

    private static final TargetText TEXT = new TargetText(TargetsFixture.targets(), messages());

    @ParameterizedTest(name = "due {0}, now {1}: {2} {3}")
    @CsvSource({
        "2026-11-06T10:00, 2026-11-06T09:48, ok,   Sisa 12 menit kerja",
        "2026-11-06T10:00, 2026-11-06T09:55, warn, Sisa 5 menit kerja",
        "2026-11-06T10:00, 2026-11-06T09:59:30, warn, Sisa kurang dari 1 menit kerja",
        "2026-11-06T10:00, 2026-11-06T10:00:30, late, Baru saja lewat target",
        "2026-11-06T10:00, 2026-11-06T11:20, late, Lewat 1 jam 20 menit kerja",
        "2026-11-06T11:00, 2026-11-06T13:00, late, Lewat 1 jam kerja"
    })
    void theTargetIsSaidInWorkingTime(
            LocalDateTime due, LocalDateTime now, String kind, String text) {
        assertThat(TEXT.of(at(due), at(now), Locale.of("id"))).isEqualTo(new Target(kind, text));
    }

    @Test
    void whatIsNotDueSaysNothing() {
        assertThat(TEXT.of(null, Instant.EPOCH, Locale.ENGLISH)).isNull();
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(ZoneId.of("Asia/Pontianak")).toInstant();
    }
}
