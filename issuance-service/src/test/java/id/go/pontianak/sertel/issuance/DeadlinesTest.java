package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.domain.CaseFile;
import id.go.pontianak.sertel.issuance.domain.Ceremony;
import id.go.pontianak.sertel.issuance.domain.CheckOutcome;
import id.go.pontianak.sertel.issuance.domain.Course;
import id.go.pontianak.sertel.issuance.domain.Course.Span;
import id.go.pontianak.sertel.issuance.domain.Invitation;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateDiffers;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.OwnerMissed;
import id.go.pontianak.sertel.issuance.domain.IssuanceHistory;
import id.go.pontianak.sertel.issuance.domain.Officer;
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

    private static final Officer OFFICER = new Officer("verifikator", "Dewi");

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
    void afterTheFirstAbsenceTheOwnerIsWaitedForAsLongAsAnotherTimeCanBeChosen() {
        assertThat(deadlines.of(absentAfterMoves(Invitation.MOST_MOVES - 1))).isNull();
    }

    @Test
    void anOwnerWhoCanChooseNoOtherTimeWaitsForTheOfficeFromTheFirstAbsenceOn() {
        assertThat(deadlines.of(absentAfterMoves(Invitation.MOST_MOVES)))
                .isEqualTo(wib("2026-11-30T10:40:00"));
    }

    @Test
    void whileBsreHasToReplaceACertificateThatDoesNotMatchThereIsNoDeadline() {
        var awaiting =
                new AwaitingCertificate(
                        waiting().file(),
                        new Ceremony(
                                new UUID(1, 3), OFFICER, "KTP", wib("2026-11-27T09:00:00"), true),
                        new UUID(1, 4),
                        wib("2026-11-27T09:05:00"),
                        0,
                        wib("2026-11-27T09:05:00"));

        Issuance mismatched =
                IssuanceHistory.evolve(
                        awaiting,
                        new CertificateDiffers(
                                null,
                                List.of(new CheckOutcome("CHAIN", false, null)),
                                wib("2026-11-27T10:00:00"),
                                wib("2026-11-27T09:06:00")));

        assertThat(deadlines.of(mismatched)).isNull();
    }

    @Test
    void aStepIsOnTargetByTheWorkingTimeThatItTook() {
        var state = waiting(new Span(wib("2026-11-27T11:25:00"), null));

        assertThat(deadlines.onTarget(SopStep.PASSPHRASE, state, wib("2026-11-27T12:35:00")))
                .isTrue();
        assertThat(deadlines.onTarget(SopStep.PASSPHRASE, state, wib("2026-11-27T12:36:00")))
                .isFalse();
    }

    /** Noted at 10:30 on a Monday. */
    private static Issuance absentAfterMoves(int moves) {
        Instant at = wib("2026-11-30T10:00:00");
        Instant lapse = wib("2026-12-30T10:00:00");
        var invitation =
                new Invitation(
                        new UUID(1, 5), at, 1, new UUID(1, 6), lapse, 0, moves, 0, OFFICER, at);
        CaseFile file = waiting(new Span(at, null)).file();
        return IssuanceHistory.evolve(
                new Invited(file, invitation, null, lapse),
                new OwnerMissed(1, OFFICER, wib("2026-11-30T10:30:00")));
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
