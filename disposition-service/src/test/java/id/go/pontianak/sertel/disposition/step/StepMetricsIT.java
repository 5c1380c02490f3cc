package id.go.pontianak.sertel.disposition.step;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.MeshEnvironment;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = MeshEnvironment.class)
class StepMetricsIT {

    @Autowired private StepLoadQuery loads;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private MeterRegistry meters;

    @Test
    void whatWaitsIsCountedForEachStepWithWhatIsOverdueAndTheOldest() {
        Instant now = Instant.now();
        StepLoad before = atStepFour(now);

        lie(now.minusSeconds(100_000_000), now.minusSeconds(5));
        lie(now.minusSeconds(30), now.plusSeconds(5));

        StepLoad after = atStepFour(now);
        assertThat(after.waiting()).isEqualTo(before.waiting() + 2);
        assertThat(after.overdue()).isEqualTo(before.overdue() + 1);
        assertThat(after.oldestSeconds()).isBetween(99_999_999.0, 100_000_001.0);
        assertThat(meters.get("sertel.step.waiting").tag("step", "4").gauge().value()).isNotNaN();
        assertThat(meters.get("sertel.needs.deputy").gauge().value()).isNotNaN();
        jdbc.update("DELETE FROM disposition WHERE tracking_number = 'TTE-METRICS'");
    }

    private StepLoad atStepFour(Instant now) {
        return loads.at(now).stream().filter(load -> load.step() == 4).findFirst().orElseThrow();
    }

    private void lie(Instant received, Instant target) {
        jdbc.update(
                """
                INSERT INTO disposition (application_id, state, tracking_number, step, received_at, target_at)
                VALUES (?, '{}', 'TTE-METRICS', 4, ?, ?)
                """,
                UUID.randomUUID(),
                received.atOffset(ZoneOffset.UTC),
                target.atOffset(ZoneOffset.UTC));
    }
}
