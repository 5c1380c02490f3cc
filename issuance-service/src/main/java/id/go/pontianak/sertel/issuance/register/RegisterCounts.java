package id.go.pontianak.sertel.issuance.register;

import id.go.pontianak.sertel.platform.time.WorkingHours;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts the register of holders. What is answered is bounded, however long the register is. */
@Component
public class RegisterCounts {

    /** How many certificates were handed over in a month of the city. */
    public record MonthCount(YearMonth month, long holders) {}

    /** How many held a valid certificate in an office, by its name. */
    public record OfficeCount(String office, long holders) {}

    private final JdbcClient jdbc;
    private final ZoneId zone;

    RegisterCounts(JdbcClient jdbc, WorkingHours hours) {
        this.jdbc = jdbc;
        this.zone = hours.zone();
    }

    /**
     * Handed over by month, months without any included, the latest last.
     *
     * @param until in the last of these months
     * @param months how many, at least 1
     */
    public List<MonthCount> byMonth(OfficeFilter office, LocalDate until, int months) {
        YearMonth first = YearMonth.from(until).minusMonths(months - 1L);
        Map<YearMonth, Long> counts = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT to_char(delivered_at AT TIME ZONE :zone, 'YYYY-MM') AS month,
                               count(*) AS holders
                        FROM holder
                        WHERE (:office = '' OR office_id = :office
                               OR (:byName AND lower(office) = lower(:office)))
                          AND delivered_at >= :begin AND delivered_at < :end
                        GROUP BY 1
                        """)
                .param("zone", zone.getId())
                .param("office", office.office())
                .param("byName", office.byName())
                .param("begin", first.atDay(1).atStartOfDay(zone).toOffsetDateTime())
                .param(
                        "end",
                        first.plusMonths(months).atDay(1).atStartOfDay(zone).toOffsetDateTime())
                .query(
                        row -> {
                            counts.put(
                                    YearMonth.parse(row.getString("month")),
                                    row.getLong("holders"));
                        });
        return IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .map(month -> new MonthCount(month, counts.getOrDefault(month, 0L)))
                .toList();
    }

    /**
     * Who held a certificate that was valid on that day, by office, the largest first.
     *
     * @param most how many offices at most
     */
    public List<OfficeCount> byOffice(OfficeFilter office, LocalDate on, int most) {
        return jdbc.sql(
                        """
                        SELECT office, count(*) AS holders
                        FROM holder
                        WHERE (:office = '' OR office_id = :office
                               OR (:byName AND lower(office) = lower(:office)))
                          AND delivered_at < :end AND not_before < :end AND not_after >= :begin
                        GROUP BY office
                        ORDER BY holders DESC, office
                        LIMIT :most
                        """)
                .param("office", office.office())
                .param("byName", office.byName())
                .param("begin", on.atStartOfDay(zone).toOffsetDateTime())
                .param("end", on.plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .param("most", most)
                .query((row, _) -> new OfficeCount(row.getString("office"), row.getLong("holders")))
                .list();
    }
}
