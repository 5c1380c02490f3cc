package id.go.pontianak.sertel.platform.time;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * When the office works.
 *
 * @param zone the office's time zone
 * @param week for each working day its spans, for example {@code 07:30-12:00, 12:30-16:00}; days
 *     that are missing are free
 * @param holidays days on which nobody works, {@code yyyy-mm-dd}
 * @param seasons when another week holds; the first that covers a day counts
 */
@ConfigurationProperties("sertel.working-hours")
public record WorkingHoursProperties(
        @DefaultValue("Asia/Pontianak") ZoneId zone,
        Map<DayOfWeek, List<String>> week,
        @DefaultValue List<LocalDate> holidays,
        @DefaultValue List<Season> seasons) {

    /**
     * Days on which another week holds, such as Ramadan's.
     *
     * @param first its first day
     * @param last its last day
     * @param week as the usual one; days that are missing are free
     */
    public record Season(LocalDate first, LocalDate last, Map<DayOfWeek, List<String>> week) {}
}
