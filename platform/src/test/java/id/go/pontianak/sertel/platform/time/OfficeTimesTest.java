package id.go.pontianak.sertel.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

class OfficeTimesTest {

    private static final OfficeTimes TIMES = new OfficeTimes(ZoneId.of("Asia/Pontianak"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-04T02:15:00Z | id | Selasa, 4 Maret 2025 09.15 WIB",
                "2025-03-04T02:15:00Z | en | Tuesday, 4 March 2025 09:15 WIB",
                "2026-12-31T17:00:00Z | id | Jumat, 1 Januari 2027 00.00 WIB",
                "2025-03-04T02:15:00Z | fr | Selasa, 4 Maret 2025 09.15 WIB",
            })
    void aTimeReadsAsPeopleWriteIt(Instant at, String language, String text) {
        assertThat(TIMES.full(at, Locale.of(language))).isEqualTo(text);
    }
}
