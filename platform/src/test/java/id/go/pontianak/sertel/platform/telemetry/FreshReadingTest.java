package id.go.pontianak.sertel.platform.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class FreshReadingTest {

    private record Figures(double waiting, double overdue) {}

    private Instant now = Instant.parse("2026-11-23T03:15:00Z");
    private final List<Instant> asked = new ArrayList<>();
    private boolean away;

    private final FreshReading<Figures> reading = new FreshReading<>(() -> now, this::ask);

    @Test
    void allFiguresOfAScrapeCostOneQueryAndTheNextScrapeAsksAgain() {
        assertThat(reading.figure(Figures::waiting)).isEqualTo(1);
        assertThat(reading.figure(Figures::overdue)).isEqualTo(10);
        assertThat(asked).hasSize(1);

        now = now.plusSeconds(1);

        assertThat(reading.figure(Figures::waiting)).isEqualTo(2);
        assertThat(asked).containsExactly(now.minusSeconds(1), now);
    }

    @Test
    void whatTheDatabaseDoesNotSayIsNoNumberAndNotTheOneFromBefore() {
        assertThat(reading.figure(Figures::waiting)).isEqualTo(1);
        away = true;
        now = now.plusSeconds(15);

        assertThat(reading.figure(Figures::waiting)).isNaN();
        assertThat(reading.figure(Figures::overdue)).isNaN();
        assertThat(asked).hasSize(2);
    }

    private Figures ask(Instant at) {
        asked.add(at);
        if (away) {
            throw new DataAccessResourceFailureException("away");
        }
        return new Figures(asked.size(), 10 * asked.size());
    }
}
