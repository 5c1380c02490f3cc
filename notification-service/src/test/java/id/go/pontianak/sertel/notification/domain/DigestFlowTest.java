package id.go.pontianak.sertel.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class DigestFlowTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");
    private static final SendingHours HOURS =
            new SendingHours(LocalTime.of(7, 0), LocalTime.of(20, 0), ZONE);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 3, 19);

    private final DigestFlow flow =
            new DigestFlow(new Week(), HOURS, List.of(LocalTime.of(14, 0), LocalTime.of(8, 0)));

    /** Monday to Friday, with one holiday. */
    private static final class Week implements OfficeCalendar {
        @Override
        public ZoneId zone() {
            return ZONE;
        }

        @Override
        public boolean isWorkingDay(LocalDate date) {
            return date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                    && !date.equals(HOLIDAY);
        }

        @Override
        public Instant plusDays(Instant start, int days) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant plus(Instant start, Duration work) {
            throw new UnsupportedOperationException();
        }
    }

    @ParameterizedTest(name = "after {0} the next is at {1}")
    @CsvSource({
        "2026-03-02T07:59, 2026-03-02T08:00",
        "2026-03-02T08:00, 2026-03-02T14:00",
        "2026-03-06T14:00, 2026-03-09T08:00",
        "2026-03-18T20:00, 2026-03-20T08:00"
    })
    void officialsAreToldAtSetTimesOfWorkingDays(String now, String next) {
        assertThat(flow.plan("KASI_PKS", local(now)).dueAt()).isEqualTo(local(next));
    }

    @Test
    void aDigestIsPlannedAnewOnlyOnceItIsDue() {
        var digest = new Digest("KASI_PKS", local("2026-03-02T08:00"));

        assertThat(flow.after(digest, local("2026-03-02T07:59"))).isEmpty();
        assertThat(flow.after(digest, local("2026-03-02T08:00")))
                .contains(new Digest("KASI_PKS", local("2026-03-02T14:00")));
    }

    @ParameterizedTest(name = "{1} waiting, {2} overdue, at {0}: {3}")
    @CsvSource({
        "2026-03-02T08:00, 3, 1, 3/1",
        "2026-03-02T08:00, 3, 0, 3/none",
        "2026-03-02T11:00, 3, 0, 3/none",
        "2026-03-02T08:00, 0, 0, nothing",
        "2026-03-02T20:00, 3, 1, nothing",
        "2026-03-03T07:30, 3, 1, nothing"
    })
    void whatWaitsIsToldThatDayAndNothingIfNothingWaits(
            String now, int waiting, int overdue, String told) {
        var digest = new Digest("KASI_PKS", local("2026-03-02T08:00"));
        var workload = new Workload(waiting, overdue, local("2026-02-27T10:00"));

        String facts =
                flow.message(digest, workload, new UUID(1, 1), new UUID(1, 2), local(now))
                        .map(message -> ((Notification.Waiting) message).letter().facts())
                        .map(DigestFlowTest::counts)
                        .orElse("nothing");

        assertThat(facts).isEqualTo(told);
    }

    @Test
    void aDigestIsAboutNoSingleCaseAndIsWorthNothingTheNextDay() {
        var digest = new Digest("KASI_PKS", local("2026-03-02T08:00"));
        var workload = new Workload(1, 0, local("2026-02-27T10:00"));

        Message message =
                flow.message(
                                digest,
                                workload,
                                new UUID(1, 1),
                                new UUID(1, 2),
                                local("2026-03-02T08:00"))
                        .orElseThrow()
                        .message();

        assertThat(message.concernsOneCase()).isFalse();
        assertThat(message.relevance())
                .extracting(Relevance::before)
                .isEqualTo(local("2026-03-02T20:00"));
    }

    @Test
    void aTimeAtWhichNothingMayBeSentStopsTheStart() {
        assertThatThrownBy(() -> new DigestFlow(new Week(), HOURS, List.of(LocalTime.of(6, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String counts(Map<String, String> facts) {
        return facts.get("waiting") + "/" + facts.getOrDefault("overdue", "none");
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }
}
