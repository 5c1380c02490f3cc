package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Receive;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.DispositionFlow;
import id.go.pontianak.sertel.disposition.domain.PerRank;
import id.go.pontianak.sertel.disposition.messaging.DispositionCommands;
import id.go.pontianak.sertel.platform.decision.Decision.Happened;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class TargetsTest {

    private static final Targets TARGETS = TargetsFixture.targets();

    @ParameterizedTest(name = "{2}: at {0} with {1} used: due {3}")
    @CsvSource({
        "2026-11-06T11:25, PT0M,  Friday's break does not count, 2026-11-06T12:40",
        "2026-11-06T11:25, PT10M, what was used before stays used, 2026-11-06T11:30",
        "2026-11-06T11:25, PT40M, what was too late stays too late, 2026-11-06T11:25",
        "2026-11-05T15:55, PT0M,  the night does not count, 2026-11-06T07:40"
    })
    void theTargetRunsInWorkingTime(
            LocalDateTime received, Duration used, String what, LocalDateTime due) {
        assertThat(TARGETS.dueAt(desk(at(received), used))).as(what).isEqualTo(at(due));
    }

    @Test
    void theTimeAStepHasUsedGrowsByWorkingTimeAlone() {
        OnDesk desk = desk(at(LocalDateTime.parse("2026-11-06T11:25")), Duration.ofMinutes(4));

        assertThat(TARGETS.worked(desk, at(LocalDateTime.parse("2026-11-06T12:35"))))
                .isEqualTo(Duration.ofMinutes(14));
        assertThat(TARGETS.worked(null, Instant.EPOCH)).isZero();
    }

    @Test
    void ordersGoByTheOfficesDate() {
        assertThat(TARGETS.dateOf(Instant.parse("2026-11-22T18:00:00Z"))).isEqualTo("2026-11-23");
    }

    private static OnDesk desk(Instant received, Duration used) {
        var submitted = Submissions.of(UUID.randomUUID(), "Budi", new byte[] {1});
        submitted.setOccurredAt(received);
        Receive command =
                (Receive)
                        DispositionCommands.of(submitted, UUID::randomUUID, received).orElseThrow();
        var happened = (Happened<DispositionEvent>) DispositionFlow.decide(null, command);
        OnDesk desk = (OnDesk) DispositionFlow.evolve(null, happened.events().getFirst());
        return new OnDesk(
                desk.dossier(),
                desk.sheet(),
                desk.rank(),
                desk.receivedAt(),
                new PerRank(Map.of(desk.rank(), used), Map.of()),
                desk.causationId(),
                List.of());
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(TargetsFixture.PONTIANAK).toInstant();
    }
}
