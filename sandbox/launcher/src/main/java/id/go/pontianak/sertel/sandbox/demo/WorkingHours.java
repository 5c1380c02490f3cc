package id.go.pontianak.sertel.sandbox.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** When an owner can be asked to come in; which days are holidays the department itself knows. */
final class WorkingHours {

    static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingHours() {}

    /** Nine in the morning of the first working day after that instant. */
    static Instant following(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZONE).plusDays(1);
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(MORNING).atZone(ZONE).toInstant();
    }
}
