package id.go.pontianak.sertel.issuance.visit;

import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.platform.time.WorkingHours;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who comes when, and when there is room for more. */
@Component
public class Calendar {

    /**
     * Somebody who is expected.
     *
     * @param owner the owner's name
     */
    public record Visit(
            UUID applicationId, String trackingNumber, String owner, String office, Instant at) {}

    /**
     * A day on which the office works or somebody comes.
     *
     * @param at an instant of it
     * @param today whether it is the present one
     * @param past whether it is over
     * @param spans in order
     */
    public record Day(Instant at, boolean today, boolean past, List<Span> spans) {

        /** How many come. */
        public int visits() {
            return spans.stream().mapToInt(span -> span.visits().size()).sum();
        }
    }

    /** More than any office can receive in a week. */
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final WorkingHours hours;
    private final Slots slots;
    private final IssuanceProperties.Visit visit;

    Calendar(JdbcClient jdbc, WorkingHours hours, Slots slots, IssuanceProperties properties) {
        this.jdbc = jdbc;
        this.hours = hours;
        this.slots = slots;
        this.visit = properties.visit();
    }

    /** The days from one to another, those left out on which nothing can be. */
    public List<Day> days(LocalDate first, LocalDate last) {
        LocalDate today = slots.today();
        Map<Instant, List<Visit>> visits =
                visits(first, last).stream().collect(Collectors.groupingBy(Visit::at));
        Map<Instant, Integer> free = free(first.isBefore(today) ? today : first, last);
        List<Day> days = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            Map<Instant, Span> starts = new TreeMap<>();
            for (Instant at : hours.slots(date, visit.length())) {
                starts.put(at, start(at, visits, free));
            }
            LocalDate day = date;
            visits.keySet().stream()
                    .filter(at -> LocalDate.ofInstant(at, hours.zone()).equals(day))
                    .forEach(at -> starts.put(at, start(at, visits, free)));
            if (!starts.isEmpty()) {
                days.add(
                        new Day(
                                starts.keySet().iterator().next(),
                                date.equals(today),
                                date.isBefore(today),
                                Span.summed(starts.values())));
            }
        }
        return days;
    }

    /** The day that it is in the office. */
    public LocalDate today() {
        return slots.today();
    }

    /** Who is expected from one day to another, in order. */
    public List<Visit> visits(LocalDate first, LocalDate last) {
        return jdbc.sql(
                        """
                        SELECT application_id, tracking_number, owner_name, owner_office, visit_at
                        FROM issuance
                        WHERE visit_at >= :from AND visit_at < :until
                        ORDER BY visit_at, application_id
                        LIMIT :most
                        """)
                .param("from", start(first))
                .param("until", start(last.plusDays(1)))
                .param("most", MOST)
                .query(Calendar::visit)
                .list();
    }

    private Map<Instant, Integer> free(LocalDate first, LocalDate last) {
        int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        return slots.free(first, Math.max(0, days)).stream()
                .collect(Collectors.toMap(Slots.Slot::at, Slots.Slot::free));
    }

    private Span start(Instant at, Map<Instant, List<Visit>> visits, Map<Instant, Integer> free) {
        return new Span(
                at,
                at.plus(visit.length()),
                1,
                visits.getOrDefault(at, List.of()),
                free.getOrDefault(at, 0));
    }

    private OffsetDateTime start(LocalDate date) {
        return date.atStartOfDay(hours.zone()).toOffsetDateTime();
    }

    private static Visit visit(ResultSet row, int nth) throws SQLException {
        return new Visit(
                row.getObject("application_id", UUID.class),
                row.getString("tracking_number"),
                row.getString("owner_name"),
                row.getString("owner_office"),
                row.getObject("visit_at", OffsetDateTime.class).toInstant());
    }
}
