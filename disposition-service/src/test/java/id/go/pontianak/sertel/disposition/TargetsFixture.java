package id.go.pontianak.sertel.disposition;

import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Targets in an office that works on Thursdays and Fridays. */
public final class TargetsFixture {

    static final ZoneId PONTIANAK = ZoneId.of("Asia/Pontianak");

    private TargetsFixture() {}

    public static Targets targets() {
        return new Targets(
                new WorkingHours(
                        new WorkingHoursProperties(
                                PONTIANAK,
                                Map.of(
                                        DayOfWeek.THURSDAY,
                                        List.of("07:30-12:00", "12:30-16:00"),
                                        DayOfWeek.FRIDAY,
                                        List.of("07:30-11:30", "12:30-16:00")),
                                List.of(),
                                List.of())));
    }
}
