package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.domain.CaseFile;
import id.go.pontianak.sertel.issuance.domain.Course;
import id.go.pontianak.sertel.issuance.domain.Course.Span;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Owner;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;
import id.go.pontianak.sertel.schemas.SopStep;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Step 6 has ten minutes. */
class DeadlinesTest {

    private final Deadlines deadlines =
            new Deadlines(
                    new WorkingHours(
                            new WorkingHoursProperties(
                                    ZoneId.of("Asia/Pontianak"),
                                    Map.of(
                                            DayOfWeek.FRIDAY,
                                            List.of("07:30-11:30", "12:30-16:00"),
                                            DayOfWeek.MONDAY,
                                            List.of("07:30-12:00", "12:30-16:00")),
                                    List.of(),
                                    List.of())));

    @Test
    void theTargetRunsInWorkingTime() {
        assertThat(deadlines.of(waiting(new Span(wib("2026-11-27T11:25:00"), null))))
                .isEqualTo(wib("2026-11-27T12:35:00"));
    }

    @Test
    void whatWasUsedBeforeTheOwnerWasWaitedForStaysUsed() {
        assertThat(
                        deadlines.of(
                                waiting(
                                        new Span(
                                                wib("2026-11-27T09:00:00"),
                                                wib("2026-11-27T09:06:00")),
                                        new Span(wib("2026-11-30T10:00:00"), null))))
                .isEqualTo(wib("2026-11-30T10:04:00"));
    }

    @Test
    void whoHasUsedItUpIsOverdueFromTheBeginning() {
        assertThat(
                        deadlines.of(
                                waiting(
                                        new Span(
                                                wib("2026-11-27T09:00:00"),
                                                wib("2026-11-27T10:00:00")),
                                        new Span(wib("2026-11-30T10:00:00"), null))))
                .isEqualTo(wib("2026-11-30T10:00:00"));
    }

    @Test
    void whileTheOwnerOrBsreIsWaitedForThereIsNoDeadline() {
        assertThat(
                        deadlines.of(
                                waiting(
                                        new Span(
                                                wib("2026-11-27T09:00:00"),
                                                wib("2026-11-27T09:06:00")))))
                .isNull();
    }

    @Test
    void aStepIsOnTargetByTheWorkingTimeThatItTook() {
        var state = waiting(new Span(wib("2026-11-27T11:25:00"), null));

        assertThat(deadlines.onTarget(SopStep.PASSPHRASE, state, wib("2026-11-27T12:35:00")))
                .isTrue();
        assertThat(deadlines.onTarget(SopStep.PASSPHRASE, state, wib("2026-11-27T12:36:00")))
                .isFalse();
    }

    private static AwaitingInvitation waiting(Span... spans) {
        return new AwaitingInvitation(
                new CaseFile(
                        new UUID(1, 1),
                        "TTE-0000-0000",
                        1,
                        null,
                        new UUID(1, 2),
                        wib("2026-11-27T09:00:00"),
                        new Owner("Budi", "6171010101800001", null, "Staf", "Dinas", "b@x.go.id"),
                        new Course(wib("2026-11-27T09:00:00"), List.of(spans), null)));
    }

    private static Instant wib(String local) {
        return Instant.parse(local + "+07:00");
    }
}
