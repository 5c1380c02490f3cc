package id.go.pontianak.sertel.issuance.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Half-hours; written as begin, end, number of starts, visits and places. */
class SpanTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void timesInARowWithoutVisitsAndWithTheSameRoomAreToldAsOne() {
        assertThat(
                        summed(
                                at(480, 0, 0),
                                at(510, 0, 2),
                                at(540, 0, 2),
                                at(570, 1, 1),
                                at(600, 0, 2),
                                at(630, 0, 2),
                                at(780, 0, 2),
                                at(810, 0, 2),
                                at(840, 1, 1),
                                at(870, 1, 1)))
                .containsExactly(
                        "480-510 x1 0/0",
                        "510-570 x2 0/2",
                        "570-600 x1 1/1",
                        "600-660 x2 0/2",
                        "780-840 x2 0/2",
                        "840-870 x1 1/1",
                        "870-900 x1 1/1");
    }

    @Test
    void aDayWithoutTimesHasNothingToTell() {
        assertThat(summed()).isEmpty();
    }

    private static Stream<String> summed(Span... spans) {
        return Span.summed(List.of(spans)).stream()
                .map(
                        span ->
                                "%d-%d x%d %d/%d"
                                        .formatted(
                                                minute(span.at()),
                                                minute(span.until()),
                                                span.starts(),
                                                span.visits().size(),
                                                span.free()));
    }

    private static long minute(Instant at) {
        return Duration.between(MIDNIGHT, at).toMinutes();
    }

    private static Span at(int minute, int visits, int free) {
        Instant at = MIDNIGHT.plus(Duration.ofMinutes(minute));
        var visit = new Calendar.Visit(new UUID(1, 2), "TTE-0000-0000", "Budi", "Dinas", at);
        return new Span(
                at,
                at.plus(Duration.ofMinutes(30)),
                1,
                Stream.generate(() -> visit).limit(visits).toList(),
                free);
    }
}
